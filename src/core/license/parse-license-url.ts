import { err, type Result } from '../text/result.ts';
import { identifyLicense } from './identify-license.ts';
import type { License } from './license.ts';
import type { LicenseProblem } from './license-problem.ts';

/**
 * Reads a URL of creativecommons.org: the license itself or its deed, legal code or RDF, in any language.
 * Returns null for a text that is no such URL. `given` is how a problem quotes the text.
 */
export function parseLicenseUrl(text: string, given: string): Result<License, LicenseProblem> | null {
  const host = HOST.exec(text);
  if (host === null) return null;
  const [category = '', unit, ...rest] = pathSegments(text.slice(host[0].length));
  if (!CATEGORIES.has(category) || unit === undefined) return err({ code: 'not-a-license', given });
  if (PUBLIC_DOMAIN_UNITS.has(unit) !== (category === 'publicdomain')) {
    return err({ code: 'unknown-clauses', given, clauses: unit });
  }
  const [version = null, port = null, ...more] = withoutPage(rest);
  if (more.length > 0) return err({ code: 'not-a-license', given });
  return identifyLicense(given, { unit, version, port });
}

const HOST = /^(?:(?:https?:)?\/\/)?(?:www\.)?creativecommons\.org(?=[/?#]|$)/i;

const CATEGORIES: ReadonlySet<string> = new Set(['licenses', 'publicdomain']);
const PUBLIC_DOMAIN_UNITS: ReadonlySet<string> = new Set(['zero', 'mark', 'certification']);

function pathSegments(path: string): readonly string[] {
  const [withoutQuery = ''] = path.split(/[?#]/, 1);
  return withoutQuery
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

/** Drops what only chooses how the license is shown: `deed.de`, `legalcode.txt`, `rdf`. */
const withoutPage = (segments: readonly string[]): readonly string[] =>
  PAGE.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : segments;

const PAGE = /^(?:rdf|(?:deed|legalcode)(?:\.[\w@-]+)?)$/;
