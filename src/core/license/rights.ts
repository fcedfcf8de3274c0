import { assertNever } from '../text/assert-never.ts';
import type { CcClauses, License } from './license.ts';

/** What a license itself lets anyone do with a work; what a publisher permits beyond it is not here. */
export interface Rights {
  /** Share the whole, unchanged, in any medium or format. */
  readonly verbatim: Grant;
  /** Share a part, unchanged: every CC license covers the work "in whole or in part". */
  readonly excerpt: Grant;
  /** Translate or otherwise adapt, and share the result. */
  readonly adapt: Grant;
  readonly commercial: boolean;
  /** A shared adaptation must carry the same license; see `compatibility.ts` for the versions. */
  readonly shareAlike: boolean;
  /** `polite`: asked for, but no condition; `not-applicable`: nothing is granted that could carry one. */
  readonly attribution: 'required' | 'polite' | 'not-applicable';
}

/** `noncommercial`: "not primarily intended for or directed towards commercial advantage or monetary compensation". */
export type Grant = 'yes' | 'noncommercial' | 'no';

/** The rights a license grants; ports and versions of the same clauses grant the same. */
export function rightsOf(license: License): Rights {
  switch (license.kind) {
    case 'cc':
      return BY_CLAUSES[license.clauses];
    case 'cc0':
    case 'public-domain-mark':
      return PUBLIC_DOMAIN;
    case 'all-rights-reserved':
      return RESERVED;
    default:
      return assertNever(license);
  }
}

const BY: Rights = {
  verbatim: 'yes',
  excerpt: 'yes',
  adapt: 'yes',
  commercial: true,
  shareAlike: false,
  attribution: 'required',
};

const BY_NC: Rights = {
  ...BY,
  verbatim: 'noncommercial',
  excerpt: 'noncommercial',
  adapt: 'noncommercial',
  commercial: false,
};

const BY_CLAUSES = {
  by: BY,
  'by-sa': { ...BY, shareAlike: true },
  'by-nc': BY_NC,
  'by-nd': { ...BY, adapt: 'no' },
  'by-nc-sa': { ...BY_NC, shareAlike: true },
  'by-nc-nd': { ...BY_NC, adapt: 'no' },
} as const satisfies Record<CcClauses, Rights>;

const PUBLIC_DOMAIN: Rights = { ...BY, attribution: 'polite' };

const RESERVED: Rights = {
  verbatim: 'no',
  excerpt: 'no',
  adapt: 'no',
  commercial: false,
  shareAlike: false,
  attribution: 'not-applicable',
};
