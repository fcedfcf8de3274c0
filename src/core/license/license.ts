/**
 * A license as a value. What each lets anyone do is in `rights.ts`, how it is written in `license-names.ts`,
 * how it is read in `parse-license.ts`.
 */
export type License =
  | CcLicense
  | { readonly kind: 'cc0'; readonly version: '1.0' }
  | { readonly kind: 'public-domain-mark'; readonly version: '1.0' }
  | { readonly kind: 'all-rights-reserved' };

export interface CcLicense {
  readonly kind: 'cc';
  readonly clauses: CcClauses;
  readonly version: CcVersion;
  /** The jurisdiction of a ported license as its URL writes it (`de`, `scotland`, `igo`), or null for the unported and international ones. */
  readonly port: string | null;
}

export const CC_CLAUSES = ['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'] as const;
export type CcClauses = (typeof CC_CLAUSES)[number];

export const CC_VERSIONS = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'] as const;
export type CcVersion = (typeof CC_VERSIONS)[number];
