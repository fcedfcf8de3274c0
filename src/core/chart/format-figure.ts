/** `14000` -> `14,000`, `-0.5` -> `−0.5`; every digit that is known is written, and none in powers of ten. */
export const formatFigure = (value: number): string => FIGURES.format(value).replace('-', '\u2212');

/** `175–185`, or one figure where both are the same. */
export const formatRange = (low: number, high: number): string =>
  low === high ? formatFigure(low) : `${formatFigure(low)}\u2013${formatFigure(high)}`;

const FIGURES = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, signDisplay: 'negative' });
