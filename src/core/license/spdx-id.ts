import type { License } from './license.ts';
import { licenseId } from './license-names.ts';

/** The id under which the SPDX License List has this license, or null; the list holds few of the ported ones. */
export function spdxId(license: License): string | null {
  if (license.kind === 'all-rights-reserved') return null;
  const id = licenseId(license);
  if (license.kind === 'cc' && license.port !== null) return PORTED_IN_SPDX.has(id) ? id : null;
  return id;
}

/**
 * The ported licenses of the list, which has every other Creative Commons license of versions 1.0 to 4.0.
 * Source: npm `spdx-license-ids` 3.0.24; SPDX License List 3.28.0 had all of these but `CC-BY-NC-3.0-IGO`.
 */
const PORTED_IN_SPDX: ReadonlySet<string> = new Set([
  'CC-BY-2.5-AU',
  'CC-BY-3.0-AT',
  'CC-BY-3.0-AU',
  'CC-BY-3.0-DE',
  'CC-BY-3.0-IGO',
  'CC-BY-3.0-NL',
  'CC-BY-3.0-US',
  'CC-BY-NC-3.0-DE',
  'CC-BY-NC-3.0-IGO',
  'CC-BY-NC-ND-3.0-DE',
  'CC-BY-NC-ND-3.0-IGO',
  'CC-BY-NC-SA-2.0-DE',
  'CC-BY-NC-SA-2.0-FR',
  'CC-BY-NC-SA-2.0-UK',
  'CC-BY-NC-SA-3.0-DE',
  'CC-BY-NC-SA-3.0-IGO',
  'CC-BY-ND-3.0-DE',
  'CC-BY-SA-2.0-UK',
  'CC-BY-SA-2.1-JP',
  'CC-BY-SA-3.0-AT',
  'CC-BY-SA-3.0-DE',
  'CC-BY-SA-3.0-IGO',
]);
