import { parseHTML } from 'linkedom';
import { LETTERS, LINE, textWidth } from '../../../src/core/chart/text-width.ts';

/** Where a text of a drawing lies, by the widths of its letters, in pixels. */
export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all texts of a drawing, a box for each line. */
export function labelBoxes(svg: string): readonly LabelBox[] {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('text')].flatMap((text) => {
    const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start';
    const [, x = '0', y = '0'] =
      /translate\(([-\d.]+),([-\d.]+)\)/.exec(text.getAttribute('transform') ?? '') ?? [];
    const spans = text.querySelectorAll('tspan');
    let baseline = Number(y) + ems(text.getAttribute('y'));
    return (spans.length > 0 ? [...spans] : [text]).map((line): LabelBox => {
      if (line.hasAttribute('y')) baseline = Number(y) + ems(line.getAttribute('y'));
      if (line.hasAttribute('dy')) baseline += ems(line.getAttribute('dy'));
      const width = textWidth(line.textContent ?? '');
      const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const middle = baseline - 0.39 * LETTERS;
      return {
        text: line.textContent ?? '',
        left,
        right: left + width,
        top: middle - (LINE - 2) / 2,
        bottom: middle + (LINE - 2) / 2,
      };
    });
  });
}

const ems = (value: string | null): number => Number.parseFloat(value ?? '0') * LETTERS;

/** Pairs of texts that cover each other. */
export const overlapsIn = (boxes: readonly LabelBox[]): readonly string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
