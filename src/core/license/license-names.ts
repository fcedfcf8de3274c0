import { assertNever } from '../text/assert-never.ts';
import { clauseNames, clausesAsWritten } from './clause-names.ts';
import type { CcLicense, License } from './license.ts';
import { portName } from './ports.ts';

/** The one URL that identifies a license: https, trailing slash, no `/deed` or `/legalcode`; null where there is none. */
export function licenseUrl(license: License): string | null {
  switch (license.kind) {
    case 'cc': {
      const port = license.port === null ? '' : `${license.port}/`;
      return `https://creativecommons.org/licenses/${clausesAsWritten(license)}/${license.version}/${port}`;
    }
    case 'cc0':
      return `https://creativecommons.org/publicdomain/zero/${license.version}/`;
    case 'public-domain-mark':
      return `https://creativecommons.org/publicdomain/mark/${license.version}/`;
    case 'all-rights-reserved':
      return null;
    default:
      return assertNever(license);
  }
}

/**
 * A stable identifier: the SPDX id where there is one, else the same pattern (`CC-BY-NC-ND-2.5-AU`).
 * SPDX has no id for reserved rights; here it is `All-Rights-Reserved`.
 */
export function licenseId(license: License): string {
  switch (license.kind) {
    case 'cc':
      return ['CC', license.clauses, license.version, ...(license.port === null ? [] : [license.port])]
        .join('-')
        .toUpperCase();
    case 'cc0':
      return `CC0-${license.version}`;
    case 'public-domain-mark':
      return `CC-PDM-${license.version}`;
    case 'all-rights-reserved':
      return 'All-Rights-Reserved';
    default:
      return assertNever(license);
  }
}

/** The name people use: `CC BY-NC-ND 4.0`, `CC BY 3.0 DE`, `CC0 1.0`. */
export function shortName(license: License): string {
  switch (license.kind) {
    case 'cc':
      return `CC ${license.clauses.toUpperCase()} ${license.version}${shortPort(license)}`;
    case 'cc0':
      return `CC0 ${license.version}`;
    case 'public-domain-mark':
      return `Public Domain Mark ${license.version}`;
    case 'all-rights-reserved':
      return 'All rights reserved';
    default:
      return assertNever(license);
  }
}

/**
 * The name in full, always with "Creative Commons" where it is theirs:
 * `Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International`.
 */
export function longName(license: License): string {
  switch (license.kind) {
    case 'cc':
      return `Creative Commons ${clauseNames(license)} ${license.version} ${longPort(license)}`;
    case 'cc0':
    case 'public-domain-mark':
      return `Creative Commons ${shortName(license)} Universal`;
    case 'all-rights-reserved':
      return shortName(license);
    default:
      return assertNever(license);
  }
}

function shortPort({ port }: CcLicense): string {
  if (port === null) return '';
  return ` ${port.length > 3 ? portName(port) : port.toUpperCase()}`;
}

/** The deeds say `3.0 IGO`, not the name of the jurisdiction. */
function longPort({ port, version }: CcLicense): string {
  if (port === 'igo') return 'IGO';
  return port === null ? SCOPES[version] : portName(port);
}

/** What a license without a jurisdiction is called: https://wiki.creativecommons.org/wiki/License_Versions */
const SCOPES = {
  '1.0': 'Generic',
  '2.0': 'Generic',
  '2.1': 'Generic',
  '2.5': 'Generic',
  '3.0': 'Unported',
  '4.0': 'International',
} as const satisfies Record<CcLicense['version'], string>;
