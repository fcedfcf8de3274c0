import type { License } from '../license/license.ts';
import type { LicenseProblem } from '../license/license-problem.ts';
import { parseLicenseUrl } from '../license/parse-license-url.ts';
import type { Result } from '../text/result.ts';

/** The license an address leads to, also through an archive of the web; null where it leads to none. */
export function licenseAtAddress(address: string): Result<License, LicenseProblem> | null {
  const url = withoutArchive(address.trim());
  const parsed = parseLicenseUrl(url, url.slice(0, LONGEST_SHOWN));
  // A page of Creative Commons about itself or its news names no license.
  return parsed !== null && !parsed.ok && parsed.error.code === 'not-a-license' ? null : parsed;
}

/** Every address in running text. */
export const addressesIn = (text: string): readonly string[] =>
  (text.match(/(?:https?:\/\/|\bwww\.|\bcreativecommons\.org\/)[^\s<>"'“”（）、。]+/giu) ?? []).map(
    (address) => address.replace(/[).,;:!?\]]+$/, ''),
  );

/** `https://web.archive.org/web/2019id_/http://…`, also of other archives with the same form. */
const withoutArchive = (url: string): string =>
  /^(?:https?:)?\/\/[^/]*(?:archive|wayback)[^/]*\/(?:[\w-]+\/)*\d{4,14}[a-z_]*\/((?:https?:\/)?\/?.+)$/i
    .exec(url)?.[1]
    ?.replace(/^(https?:)\/(?!\/)/i, '$1//') ?? url;

const LONGEST_SHOWN = 200;
