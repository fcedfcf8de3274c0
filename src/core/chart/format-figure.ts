/** `14000` -> `14,000`; figures keep the decimals they were given, up to 20. */
export function formatFigure(value: number): string {
  const [whole = '', decimals] = String(value).replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `175–185`, or one figure where both are the same. */
export const formatRange = (low: number, high: number): string =>
  low === high ? formatFigure(low) : `${formatFigure(low)}\u2013${formatFigure(high)}`;
