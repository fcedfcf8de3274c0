import { assertNever } from '../text/assert-never.ts';
import { CC_VERSIONS, type CcClauses, type CcLicense, type License } from './license.ts';
import { isSameLicense } from './same-license.ts';

/**
 * Whether an adaptation of a work may be shared under this Creative Commons license, as far as the license of the
 * work decides. The licenses of others that BY-SA admits (Free Art, GPLv3) are no {@link License} and not asked about.
 */
export function mayCarryAdaptation(work: License, adaptation: CcLicense): boolean {
  switch (work.kind) {
    case 'cc':
      return ADAPTER_CLAUSES[work.clauses].includes(adaptation.clauses) && isLateEnough(work, adaptation);
    case 'cc0':
    case 'public-domain-mark':
      return true;
    case 'all-rights-reserved':
      return false;
    default:
      return assertNever(work);
  }
}

/**
 * The clauses an adaptation may have: without ShareAlike, no fewer restrictions on use; with it, the same; with
 * NoDerivatives, none. Source: https://creativecommons.org/faq/, "which CC license(s) can I use" for an adaptation.
 */
const ADAPTER_CLAUSES: Readonly<Record<CcClauses, readonly CcClauses[]>> = {
  by: ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'],
  'by-sa': ['by-sa'],
  'by-nc': ['by-nc', 'by-nc-sa', 'by-nc-nd'],
  'by-nd': [],
  'by-nc-sa': ['by-nc-sa'],
  'by-nc-nd': [],
};

/**
 * ShareAlike 1.0 section 4(b) admits only "this License"; 2.0 to 3.0 the same or a later version, of any
 * jurisdiction; 4.0 section 3(b)(1) "this version or later".
 */
function isLateEnough(work: CcLicense, adaptation: CcLicense): boolean {
  if (!work.clauses.endsWith('-sa')) return true;
  if (work.version === '1.0') return isSameLicense(work, adaptation);
  return CC_VERSIONS.indexOf(adaptation.version) >= CC_VERSIONS.indexOf(work.version);
}
