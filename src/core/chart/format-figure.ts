/** `14000` -> `14,000`, `-0.5` -> `−0.5`; every digit that is known is written, and none in powers of ten. */
export const formatFigure = (value: number): string => FIGURES.format(value).replace('-', '\u2212');

/** `175–185`, or one figure where both are the same, and `?` for one that is not there. */
export function formatRange(low: number | null, high: number | null): string {
  if (low === high && low !== null) return formatFigure(low);
  const [from, to] = [low, high].map((figure) => (figure === null ? '?' : formatFigure(figure)));
  // A dash beside a minus would be read as one.
  const isBelowZero = (low ?? 0) < 0 || (high ?? 0) < 0;
  return isBelowZero ? `${from} to ${to}` : `${from}\u2013${to}`;
}

const FIGURES = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, signDisplay: 'negative' });
