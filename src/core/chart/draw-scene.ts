import * as Plot from '@observablehq/plot';
import type { MarkLook, Scene, Shape } from './scene.ts';
import { LETTERS, LINE } from './text-width.ts';

/** A laid-out chart as the marks of Observable Plot; shapes that look the same share a mark, and so their attributes. */
export function plotOptions({ shapes, height }: Scene, width: number): Plot.PlotOptions {
  const layers = new Map<string, [Shape, ...Shape[]]>();
  for (const kind of LAYERS) {
    for (const shape of shapes) {
      if (layerOf(shape) !== kind) continue;
      const key = lookOf(shape);
      const layer = layers.get(key);
      if (layer) layer.push(shape);
      else layers.set(key, [shape]);
    }
  }
  return {
    width,
    height,
    margin: 0,
    axis: null,
    // The scene is in pixels already.
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [...layers.values()].map(markOf),
  };
}

/** From the back to the front. */
const LAYERS = ['grid', 'span', 'bar', 'stripe', 'base', 'path', 'marker', 'words'] as const;

const layerOf = (shape: Shape): (typeof LAYERS)[number] => (shape.kind === 'rule' ? shape.role : shape.kind);

/** What shapes of one mark have in common. */
function lookOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rule':
      return shape.role;
    case 'words':
      return `words ${shape.role} ${shape.anchor}`;
    case 'stripe':
      return `stripe ${classOf(shape.look)} ${shape.thickness}`;
    default:
      return `${shape.kind} ${classOf(shape.look)}`;
  }
}

const classOf = ({ series, isEstimate }: MarkLook): string =>
  `chart-mark${isEstimate ? '-estimate' : ''}${series === null ? '' : ` chart-series-${series + 1}`}`;

function markOf(layer: readonly [Shape, ...Shape[]]): Plot.Markish {
  const [first] = layer;
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  switch (first.kind) {
    case 'rule':
      return Plot.link(layer, { ...box, ...RULES[first.role] } as Plot.LinkOptions);
    case 'bar':
      return Plot.rect(layer, { ...box, ...filled(first.look, DASHED) } as Plot.RectOptions);
    case 'stripe':
      return Plot.ruleY(layer, {
        x1: 'x1',
        x2: 'x2',
        y: 'y',
        stroke: 'currentColor',
        strokeWidth: first.thickness,
        strokeDasharray: first.dash,
        className: first.look.isEstimate ? classOf({ ...first.look, isEstimate: false }) : 'chart-gap',
      } as Plot.RuleYOptions);
    case 'marker':
      return Plot.dot(layer, {
        x: 'x',
        y: 'y',
        r: first.radius,
        symbol: SYMBOLS[first.look.series ?? 0] ?? 'circle',
        ...filled(first.look, {}),
      } as Plot.DotOptions);
    case 'path':
      return pathMark(layer, first.look);
    case 'words':
      return Plot.text(layer, {
        x: 'x',
        y: 'y',
        text: (shape: Shape) => (shape.kind === 'words' ? shape.lines.join('\n') : ''),
        textAnchor: first.anchor,
        lineHeight: LINE / LETTERS,
        fill: 'currentColor',
        className: `chart-${first.role}`,
      } as Plot.TextOptions);
  }
}

function pathMark(layer: readonly Shape[], look: MarkLook): Plot.Markish {
  const points = layer.flatMap((shape, index) =>
    shape.kind === 'path' ? shape.points.map((point) => ({ ...point, line: index })) : [],
  );
  return Plot.line(points, {
    x: 'x',
    y: 'y',
    z: 'line',
    stroke: 'currentColor',
    strokeWidth: 2.5,
    ...(look.isEstimate ? { strokeDasharray: '4 4' } : {}),
    className: classOf({ ...look, isEstimate: false }),
  } as Plot.LineOptions);
}

/** Estimates are drawn hollow, so that color is not what tells them apart. */
const filled = (look: MarkLook, outline: object): object =>
  look.isEstimate
    ? { className: classOf(look), fill: 'none', stroke: 'currentColor', strokeWidth: 2, ...outline }
    : { className: classOf(look), fill: 'currentColor' };

const DASHED = { strokeDasharray: '4 3' };

/** By series. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;

const RULES = {
  grid: { className: 'chart-grid', stroke: 'currentColor', strokeOpacity: 0.3 },
  base: { className: 'chart-grid', stroke: 'currentColor' },
  span: { className: 'chart-grid', stroke: 'currentColor', strokeWidth: 2 },
} as const;
