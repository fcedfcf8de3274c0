import type { Copy } from './copy.ts';

/**
 * The slugs of the stories of a site that a copy names, the most telling first: its canonical address and the subject of
 * its RDFa, then its links in their order, then printed addresses. `slugOf` knows the short addresses.
 */
export function namedStories(
  { head, passages }: Copy,
  slugOf: (address: string) => string | null,
): readonly string[] {
  const addresses = [
    ...(head.canonical === null ? [] : [head.canonical]),
    ...head.about,
    ...passages.flatMap(({ links }) => links.map(({ url }) => url)),
    ...passages.flatMap(({ text }) => text.match(PRINTED) ?? []),
  ];
  const slugs = addresses.map((address) => slugOf(address)).filter((slug) => slug !== null);
  return [...new Set(slugs)];
}

/** An address of a page as paper has it. */
const PRINTED = /[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w-]+){2,}/g;

/** The slug or short code in an address of this site; `site` is its root. */
export function storyAddress(
  address: string,
  site: string,
): { readonly kind: 'slug' | 'code'; readonly value: string } | null {
  const host = URL.parse(site)?.host.replace(/^www\./, '');
  const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`);
  if (url === null || url.host.replace(/^www\./, '') !== host) return null;
  const [folder, value] = url.pathname.split('/').filter(Boolean);
  if (value === undefined) return null;
  if (folder === 'articles') return { kind: 'slug', value };
  return folder === 's' ? { kind: 'code', value } : null;
}
