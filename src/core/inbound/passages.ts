import { isElement, type MarkupElement, type MarkupNode, tokensOf } from './markup-tree.ts';
import { mainOf, type Region, regionOf } from './region.ts';

/** A paragraph, heading or other line of a page with its place and its links. */
export interface Passage {
  readonly text: string;
  readonly region: Region;
  /** Whether it stands before or behind the running text of the story, where notices stand. */
  readonly isAtEdge: boolean;
  readonly isHeading: boolean;
  readonly links: readonly LinkInText[];
}

export interface LinkInText {
  readonly url: string;
  readonly text: string;
  /** Where its words begin in the passage. */
  readonly at: number;
  readonly isLicense: boolean;
  /** What the license is about where the markup says so: the `about` of RDFa, `itemscope` of an image. */
  readonly subject: string | null;
}

/** All that can be read on a page, in its order, but for scripts, styles, forms and what is hidden in templates. */
export function passagesOf(root: MarkupElement): readonly Passage[] {
  const walk: Walk = { main: mainOf(root), passages: [], open: null, isBehindPicture: false };
  visit(root, { region: 'page', subject: null, isHeading: false }, walk);
  close(walk);
  return markEdges(walk.passages);
}

/** Plain text as passages: everything is the story. */
export const passagesOfText = (paragraphs: readonly string[]): readonly Passage[] =>
  markEdges(
    paragraphs.map((text) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      region: 'story',
      isAtEdge: false,
      isHeading: false,
      links: [],
    })),
  );

interface Walk {
  readonly main: MarkupElement;
  readonly passages: Passage[];
  open: { text: string; links: LinkInText[]; readonly place: Place } | null;
  /** Whether nothing has been said since the last picture. */
  isBehindPicture: boolean;
}

interface Place {
  readonly region: Region;
  readonly subject: string | null;
  readonly isHeading: boolean;
}

function visit(node: MarkupNode, place: Place, walk: Walk): void {
  if (!isElement(node)) {
    write(node, place, walk);
    return;
  }
  const region = regionOf(node, place.region, walk.main);
  if (region === 'skipped') return;
  const inner: Place = {
    region,
    subject: subjectOf(node) ?? place.subject,
    isHeading: place.isHeading || /^(?:h[1-6]|dt|th)$/.test(node.name),
  };
  const isBlock = !INLINE.has(node.name);
  if (isBlock || region !== place.region) close(walk);
  if (node.name === 'img' && !isBadge(node)) walk.isBehindPicture = true;
  if (node.name === 'br') write(' ', inner, walk);
  if (node.name === 'a' || node.name === 'link') startLink(node, inner, walk);
  for (const child of node.children) visit(child, inner, walk);
  if (isBlock || region !== place.region) close(walk);
}

function write(text: string, place: Place, walk: Walk): void {
  walk.open ??= { text: '', links: [], place };
  const collapsed = text.replace(/\s+/g, ' ');
  walk.open.text += /(?:^|\s)$/.test(walk.open.text) ? collapsed.trimStart() : collapsed;
}

function startLink(node: MarkupElement, place: Place, walk: Walk): void {
  write('', place, walk);
  if (walk.open === null || node.attributes['href'] === undefined) return;
  const isLicense = [
    ...tokensOf(node, 'rel'),
    ...tokensOf(node, 'property'),
    ...tokensOf(node, 'itemprop'),
  ].some((token) => LICENSE_TERMS.has(token));
  const text = wordsOf(node);
  const at = walk.open.text.length;
  walk.open.links.push({ url: node.attributes['href'].trim(), text, at, isLicense, subject: place.subject });
}

/** What a link shows: its text, or that of the picture in it. */
function wordsOf(node: MarkupNode): string {
  if (!isElement(node)) return node.replace(/\s+/g, ' ');
  if (node.name === 'img') return node.attributes['alt'] ?? '';
  return node.children.map(wordsOf).join('').trim();
}

/** Terms that mean "license" in HTML, RDFa, ccREL, Dublin Core and schema.org. */
export const LICENSE_TERMS: ReadonlySet<string> = new Set([
  ...[
    'license',
    'cc:license',
    'dct:license',
    'dcterms:license',
    'dc:license',
    'schema:license',
    'xhv:license',
  ],
  ...[
    'http://creativecommons.org/ns#license',
    'http://purl.org/dc/terms/license',
    'https://schema.org/license',
  ],
  ...['dc.license', 'dcterms.license', 'dc.rights.license'],
]);

/** What statements inside an element are about, where it says that. */
function subjectOf({ attributes }: MarkupElement): string | null {
  if (attributes['about'] !== undefined) return attributes['about'];
  const type = attributes['itemtype'] ?? attributes['typeof'];
  return type === undefined ? null : `type:${type}`;
}

function close(walk: Walk): void {
  const { open } = walk;
  walk.open = null;
  if (open === null) return;
  const text = open.text.trim();
  if (text === '' && open.links.length === 0) return;
  const { isHeading } = open.place;
  const region = walk.isBehindPicture && isCaption(text) ? 'part' : open.place.region;
  walk.isBehindPicture = false;
  walk.passages.push({ text, region, isHeading, isAtEdge: false, links: open.links });
}

/** The pictures by which a license shows itself. */
const isBadge = ({ attributes }: MarkupElement): boolean =>
  /creative|commons|licen[sc]|lizenz|\bcc\b|\bby\b/i.test(
    `${attributes['alt'] ?? ''} ${attributes['src'] ?? ''}`,
  );

/** A line right behind a picture that says little and does not speak of the text is said of the picture. */
const isCaption = (text: string): boolean =>
  text.length < 60 && !/licen|lizen|this|work|article|story/i.test(text);

/**
 * The first lines of a story up to its first whole paragraph, and its last four: a license that stands there stands for
 * the text, one in the middle is most often what the text is about.
 */
function markEdges(passages: readonly Passage[]): readonly Passage[] {
  const inStory = passages.flatMap((passage, index) => (passage.region === 'story' ? [index] : []));
  const first = inStory.findIndex((index) => (passages[index]?.text.length ?? 0) > 120);
  const edges = new Set([...inStory.slice(0, Math.max(first, 0)), ...inStory.slice(-4)]);
  return passages.map((passage, index) => (edges.has(index) ? { ...passage, isAtEdge: true } : passage));
}

const INLINE: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'br',
    'cite',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'img',
    'ins',
    'kbd',
  ],
  ...[
    'link',
    'mark',
    'meta',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'var',
    'wbr',
  ],
]);
