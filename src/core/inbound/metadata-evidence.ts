import { findLicenses } from '../license/find-licenses.ts';
import { parseLicense } from '../license/parse-license.ts';
import { type Claim, type Evidence, quoteOf, type Reach, type Signal } from './evidence.ts';
import {
  isStoryNode,
  type JsonLdNode,
  listOf,
  type PlacedNode,
  placedNodes,
  textOfValue,
  typesOf,
} from './json-ld-nodes.ts';
import { licenseAtAddress } from './license-addresses.ts';
import { everyElement, isElement, type MarkupElement, tokensOf } from './markup-tree.ts';
import { LICENSE_TERMS } from './passages.ts';
import { EXCEPTIONS, RESERVED } from './rights-phrases.ts';

/** What a page says about its rights to machines: in its head, in JSON-LD, in attributes without words. */
export const metadataEvidence = (root: MarkupElement, addresses: readonly string[]): readonly Evidence[] => [
  ...headEvidence(root),
  ...silentEvidence(root, null),
  ...placedNodes(root).flatMap((placed) => nodeEvidence(placed, addresses)),
];

/** What a value that should name a license says, as claims; nothing where it names none of those we know. */
export function claimsOfValue(value: string): readonly Claim[] {
  const atAddress = licenseAtAddress(value);
  const whole = atAddress ?? parseLicense(value);
  if (whole.ok) return [{ kind: 'license', license: whole.value }];
  if (atAddress !== null) return [{ kind: 'unclear-license', problem: whole.error }];
  const inText = findLicenses(value).map(
    ({ license }): Claim =>
      license.ok
        ? { kind: 'license', license: license.value }
        : { kind: 'unclear-license', problem: license.error },
  );
  const reserved: readonly Claim[] = RESERVED.test(value)
    ? [{ kind: 'reserved', hasExceptions: EXCEPTIONS.test(value) }]
    : [];
  const linked = (value.match(/https?:\/\/\S+/g) ?? []).flatMap((url): readonly Claim[] => {
    const license = licenseAtAddress(url.replace(/[).,;]+$/, ''));
    return license?.ok ? [{ kind: 'license', license: license.value }] : [];
  });
  return [...linked, ...(linked.length > 0 ? [] : inText), ...reserved];
}

const evidenceOf = (signal: Signal, reach: Reach, value: string): readonly Evidence[] =>
  claimsOfValue(value).map((claim) => ({
    signal,
    // A value for reserved rights comes with most systems by itself, and speaks of the site.
    reach: claim.kind === 'reserved' && reach === 'text' && signal === 'dublin-core' ? 'site' : reach,
    claim,
    quote: quoteOf(value),
  }));

function headEvidence(root: MarkupElement): readonly Evidence[] {
  const head = [...everyElement(root)].find(({ name }) => name === 'head');
  if (head === undefined) return [];
  return [...everyElement(head)].flatMap((one): readonly Evidence[] => {
    if (one.name === 'link') {
      const isLicense = tokensOf(one, 'rel').some((token) => LICENSE_TERMS.has(token));
      return isLicense ? evidenceOf('rel-license', 'text', one.attributes['href'] ?? '') : [];
    }
    if (one.name !== 'meta') return [];
    const name = (one.attributes['name'] ?? one.attributes['property'] ?? '').toLowerCase();
    return RIGHTS_METAS.test(name) ? evidenceOf('dublin-core', 'text', one.attributes['content'] ?? '') : [];
  });
}

const RIGHTS_METAS =
  /^(?:dc|dcterms|dct|cc|schema|article|og|citation)?[.:]?(?:rights(?:\.license|holder)?|licen[sc]e|copyright)$/;

/** `<link itemprop="license" href="…">` and `<span property="cc:license" resource="…">` in the body: no words to read. */
function silentEvidence(root: MarkupElement, subject: string | null): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const body = [...everyElement(root)].find(({ name }) => name === 'body') ?? root;
  const visit = (one: MarkupElement, about: string | null, isPart: boolean): void => {
    const { attributes } = one;
    if (one.name === 'blockquote' || one.name === 'template' || one.name === 'textarea') return;
    const type = attributes['itemtype'] ?? attributes['typeof'] ?? null;
    const inner = attributes['about'] ?? type ?? about;
    const isInPart =
      isPart || one.name === 'figure' || /image|photo|video|dataset|software|person/i.test(inner ?? '');
    const terms = [...tokensOf(one, 'property'), ...tokensOf(one, 'itemprop'), ...tokensOf(one, 'rel')];
    if (one.name !== 'a' && terms.some((term) => LICENSE_TERMS.has(term))) {
      const value = attributes['resource'] ?? attributes['href'] ?? attributes['content'] ?? '';
      const signal: Signal = tokensOf(one, 'itemprop').length > 0 ? 'microdata' : 'rdfa';
      evidence.push(...evidenceOf(signal, isInPart ? 'part' : 'text', value));
    }
    for (const child of one.children) if (isElement(child)) visit(child, inner, isInPart);
  };
  visit(body, subject, false);
  return evidence;
}

function nodeEvidence({ node, isOther }: PlacedNode, addresses: readonly string[]): readonly Evidence[] {
  const reach = isOther ? 'elsewhere' : reachOfNode(node, addresses);
  const values = [...listOf(node['license']), ...listOf(node['usageInfo'])];
  const notices = [...listOf(node['copyrightNotice']), ...listOf(node['conditionsOfAccess'])];
  return [
    ...values.flatMap((value) => {
      const text = textOfValue(value, '@id', 'url', 'name');
      return text === null ? [] : evidenceOf('json-ld', reach, text);
    }),
    ...notices.flatMap((value) =>
      typeof value === 'string' && RESERVED.test(value) ? evidenceOf('json-ld', reach, value) : [],
    ),
  ];
}

function reachOfNode(node: JsonLdNode, addresses: readonly string[]): Reach {
  const types = typesOf(node);
  if (types.some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type))) return 'site';
  if (!isStoryNode(node)) return 'part';
  const own = ['@id', 'url', 'mainEntityOfPage']
    .map((key) => textOfValue(node[key], '@id', 'url'))
    .filter((address) => address !== null && /^https?:/.test(address));
  // A list of other stories says something about those.
  const isOther =
    addresses.length > 0 &&
    own.length > 0 &&
    !own.some((address) => addresses.includes(pageOf(address ?? '')));
  return isOther ? 'elsewhere' : 'text';
}

/** An address without fragment, query and last slash, to compare two. */
export const pageOf = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .toLowerCase();
