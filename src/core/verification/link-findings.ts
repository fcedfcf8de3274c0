import { canonicalize } from '../document/canonical-text.ts';
import type { CopyPassage } from './copy.ts';
import { type Finding, finding } from './finding.ts';
import type { Original, OriginalLink } from './original.ts';
import { comparableAddress, hasTracking } from './same-address.ts';

/**
 * What became of the links of a text. `inText` are the passages of the copy the text stands in; a link whose words are
 * not there went with them.
 */
export function linkFindings(
  original: Pick<Original, 'links'>,
  copy: readonly CopyPassage[],
  inText: readonly CopyPassage[],
): readonly Finding[] {
  const shown = inText.flatMap(linksOf);
  const everywhere = new Set(copy.flatMap(({ links }) => links.map(({ url }) => comparableAddress(url))));
  const text = inText.map((passage) => passage.text).join('\n');
  const kept = original.links.filter((link) => text.includes(link.text));
  const addresses = new Set(original.links.map(({ url }) => comparableAddress(url)));
  return [
    ...kept.flatMap((link) => becameOf(link, shown, kept, everywhere)),
    ...trackingFindings(shown, original),
    ...shown.filter((link) => isNew(link, original.links, addresses)).map(addedFinding),
  ];
}

const linksOf = ({ text, links }: CopyPassage): readonly OriginalLink[] =>
  links.map(({ start, end, url }) => ({ text: canonicalize(text.slice(start, end)), url }));

function becameOf(
  { text, url }: OriginalLink,
  shown: readonly OriginalLink[],
  kept: readonly OriginalLink[],
  everywhere: ReadonlySet<string>,
): readonly Finding[] {
  const right = comparableAddress(url);
  const same = shown.filter((link) => link.text === text);
  // Two links of the original may have the same words, and each its own address.
  const allowed = new Set(
    kept.filter((link) => link.text === text).map((link) => comparableAddress(link.url)),
  );
  const wrong = same.find((link) => !allowed.has(comparableAddress(link.url)));
  if (wrong !== undefined)
    return [finding('link-changed', 'change', { was: `${text}: ${url}`, now: `${text}: ${wrong.url}` })];
  return everywhere.has(right) ? [] : [finding('link-removed', 'note', { was: `${text}: ${url}` })];
}

function trackingFindings(
  shown: readonly OriginalLink[],
  { links }: Pick<Original, 'links'>,
): readonly Finding[] {
  const own = new Set(links.map(({ url }) => url));
  return shown
    .filter(({ url }) => hasTracking(url) && !own.has(url))
    .map(({ text, url }) => finding('tracking-added', 'note', { now: `${text}: ${url}` }));
}

function isNew(
  { text, url }: OriginalLink,
  links: readonly OriginalLink[],
  addresses: ReadonlySet<string>,
): boolean {
  return (
    /^https?:/.test(url) &&
    !addresses.has(comparableAddress(url)) &&
    !links.some((link) => link.text === text)
  );
}

const addedFinding = ({ text, url }: OriginalLink): Finding =>
  finding('link-added', 'note', { now: `${text}: ${url}` });
