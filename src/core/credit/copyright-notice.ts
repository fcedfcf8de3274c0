import { singleLine } from './single-line.ts';

/** `© 2026 ESG University`, or `© ESG University` where the year is not known. */
export const copyrightNotice = (year: number | null, holder: string): string =>
  year === null ? `© ${singleLine(holder)}` : `© ${year} ${singleLine(holder)}`;
