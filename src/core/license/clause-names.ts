import type { CcLicense } from './license.ts';

/** `Attribution-NonCommercial-NoDerivatives`, in the order and spelling of the version. */
export const clauseNames = (license: CcLicense): string =>
  clausesAsWritten(license)
    .split('-')
    .map((clause) => clauseName(clause, license))
    .join('-');

/**
 * The clauses in the order of the license's own URL; 1.0 alone has `by-nd-nc`:
 * https://creativecommons.org/licenses/by-nd-nc/1.0/
 */
export const clausesAsWritten = ({ clauses, version }: Pick<CcLicense, 'clauses' | 'version'>): string =>
  clauses === 'by-nc-nd' && version === '1.0' ? 'by-nd-nc' : clauses;

function clauseName(clause: string, { version }: CcLicense): string {
  if (clause === 'nd') return version === '4.0' ? 'NoDerivatives' : 'NoDerivs';
  return NAMES[clause] ?? clause;
}

const NAMES: Readonly<Record<string, string>> = {
  by: 'Attribution',
  nc: 'NonCommercial',
  sa: 'ShareAlike',
};
