import type { Room } from './chart-width.ts';
import { type MarkLook, patternedBar, type Scene, type Shape } from './scene.ts';
import { LINE, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** What a mark means, in words. */
export interface LegendEntry {
  readonly label: string;
  readonly symbol: 'bar' | 'marker' | 'none';
  readonly look: MarkLook;
}

const ESTIMATE_LOOK: MarkLook = { series: null, isEstimate: true };

/** The two signs that every kind of chart shares, where the chart has need of them. */
export const signEntries = (
  signs: { readonly estimates: boolean; readonly gaps: boolean },
  symbol: 'bar' | 'marker',
): readonly LegendEntry[] => [
  ...(signs.estimates ? [{ label: 'Hollow: estimate', symbol, look: ESTIMATE_LOOK } as const] : []),
  ...(signs.gaps ? [{ label: 'Gap: no figure', symbol: 'none', look: ESTIMATE_LOOK } as const] : []),
];

/** Above a chart: its unit, then what its marks mean, as many beside each other as fit. */
export function chartHeader(unit: string, entries: readonly LegendEntry[], room: Room): Scene {
  const unitLines = wrapText(unit, { width: room.width, lines: 3 });
  const shapes: Shape[] = [
    {
      kind: 'words',
      role: 'axis',
      anchor: 'start',
      x: 0,
      y: (unitLines.length * LINE) / 2,
      lines: unitLines,
    },
  ];
  let x = 0;
  let y = unitLines.length * LINE + 4;
  let height = 0;
  for (const entry of entries) {
    const before = entry.symbol === 'none' ? 0 : SYMBOL + 7;
    const lines = wrapText(entry.label, { width: room.width - before, lines: 2 });
    const width = before + Math.max(...lines.map((line) => textWidth(line)));
    if (x > 0 && x + width > room.width) {
      x = 0;
      y += height + 3;
      height = 0;
    }
    height = Math.max(height, lines.length * LINE);
    shapes.push(...symbolOf(entry, x, y + LINE / 2));
    const place = { x: x + before, y: y + (lines.length * LINE) / 2 };
    shapes.push({ kind: 'words', role: 'name', anchor: 'start', ...place, lines });
    x += width + 18;
  }
  return { shapes, height: y + height + (entries.length > 0 ? 10 : 4) };
}

/** Width of a symbol. */
const SYMBOL = 16;

function symbolOf({ symbol, look }: LegendEntry, x: number, y: number): readonly Shape[] {
  if (symbol === 'none') return [];
  if (symbol === 'marker') return [{ kind: 'marker', look, x: x + SYMBOL / 2, y, radius: 5 }];
  return patternedBar({ look, x1: x + 1, x2: x + SYMBOL, y1: y - 6, y2: y + 6 });
}

/** A scene below another. */
export function below(upper: Scene, lower: Scene): Scene {
  const moved = lower.shapes.map((shape) => moveDown(shape, upper.height));
  return { shapes: [...upper.shapes, ...moved], height: upper.height + lower.height };
}

function moveDown(shape: Shape, by: number): Shape {
  switch (shape.kind) {
    case 'bar':
    case 'rule':
      return { ...shape, y1: shape.y1 + by, y2: shape.y2 + by };
    case 'path':
      return { ...shape, points: shape.points.map(({ x, y }) => ({ x, y: y + by })) };
    default:
      return { ...shape, y: shape.y + by };
  }
}
