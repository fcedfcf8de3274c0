/** Takes out what a strict policy blocks, what a page decides itself, and digits that nobody can see. */
export function compactSvg(svg: Element): Element {
  for (const element of [...svg.querySelectorAll('style')]) element.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of NEEDLESS) element.removeAttribute(name);
    for (const name of MEASURES) {
      const value = element.getAttribute(name);
      if (value?.includes('.')) element.setAttribute(name, roundAll(value));
    }
    if (!(element.getAttribute('class') ?? '').startsWith('chart-')) element.removeAttribute('class');
    // Inherited, `currentColor` would be the color of the whole to some programs, and not that of the mark.
    else if (!element.hasAttribute('fill')) element.setAttribute('fill', 'currentColor');
  }
  return svg;
}

/** The whole is one image with one name; parts of it have none. */
const NEEDLESS = [
  'style',
  'font-variant',
  'aria-label',
  'aria-hidden',
  'stroke-miterlimit',
  'stroke-linecap',
] as const;

const MEASURES = [
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'dy',
  'cx',
  'cy',
  'r',
  'd',
  'width',
  'height',
  'transform',
  'stroke-width',
] as const;

/** To a tenth of a pixel, and to a hundredth of a letter. */
const roundAll = (value: string): string =>
  value.replace(/-?\d*\.\d+(?:e-?\d+)?(em)?/g, (number, em: string | undefined) => {
    const digits = em ? 100 : 10;
    return `${Math.round(Number.parseFloat(number) * digits) / digits + 0}${em ?? ''}`;
  });
