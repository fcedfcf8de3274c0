import { CLAIM_STATUSES } from '../document/claim-status.ts';
import type { Block, Document, Footnote } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import type { Dropped } from './dropped.ts';
import { withoutBackLinks } from './foreign-notes.ts';
import { everyElement, isElement, lineText, type MarkupElement } from './markup-tree.ts';
import { readBlocks } from './read-blocks.ts';
import { type Reading, startNotes } from './read-inlines.ts';

/** The text of a copy of ours: its charts and figures taken out, and its notes, claims and embeds made what they were. */
export function readOwnBody(
  elements: readonly MarkupElement[],
  notes: MarkupElement | null,
  embeds: ReadonlySet<string>,
  address: string | null,
): { readonly document: Document; readonly dropped: readonly Dropped[] } {
  const items = notes === null ? [] : [...everyElement(notes)].filter(({ name }) => name === 'li');
  const ids = new Map(items.map((item, index) => [item.attributes['id'] ?? '', String(index + 1)]));
  const reading: Reading = {
    address,
    ...startNotes(),
    footnoteOf: (one) => footnoteOf(one, items.length, ids),
  };
  const charts = withoutCharts(elements);
  const figures = withoutFigures(charts.elements);
  // A recording is followed by its credit.
  const isOfRecording = (one: MarkupElement, before: MarkupElement | undefined): boolean =>
    isCredit(one) && before !== undefined && embedIn(before, embeds) !== null;
  const texts = figures.elements.filter((one, index, all) => !isOfRecording(one, all[index - 1]));
  return {
    document: {
      blocks: texts.flatMap((one) => readOwnElement(one, embeds, reading)),
      footnotes: items.map(
        (item, index): Footnote => ({
          id: String(index + 1),
          blocks: readBlocks(withoutBackLinks(item.children), reading),
        }),
      ),
    },
    dropped: [...charts.dropped, ...figures.dropped],
  };
}

/** `<sup>[1]</sup>` of our HTML, `<sup><a href="#…fn-why" data-footnote-ref>1</a></sup>` of GFM. */
function footnoteOf(one: MarkupElement, count: number, ids: ReadonlyMap<string, string>): string | null {
  if (one.name !== 'sup' || count === 0) return null;
  const link = one.children.find(
    (child): child is MarkupElement => isElement(child) && 'data-footnote-ref' in child.attributes,
  );
  if (link) return ids.get((link.attributes['href'] ?? '').replace(/^#/, '')) ?? null;
  const number = /^\[(\d+)\]$/.exec(lineText(one))?.[1];
  return number !== undefined && Number(number) <= count ? number : null;
}

interface Kept {
  readonly elements: readonly MarkupElement[];
  readonly dropped: readonly Dropped[];
}

/** A chart is its drawing, its table, what it shows and whose figures they are, up to its credit. */
function withoutCharts(elements: readonly MarkupElement[]): Kept {
  const kept: MarkupElement[] = [];
  const dropped: Dropped[] = [];
  for (let index = 0; index < elements.length; index++) {
    const one = elements[index] as MarkupElement;
    if (!/^Source: .*figures as CSV/u.test(lineText(one))) {
      kept.push(one);
      continue;
    }
    const table = kept.findLastIndex(({ name }) => name === 'table');
    let start = table;
    while (start > 0 && isChartLead(kept[start - 1], kept[table])) start--;
    if (table === -1) continue;
    dropped.push({
      kind: 'chart',
      what: lineText(captionOf(kept[table]) ?? kept[start] ?? one).slice(0, 160),
    });
    kept.splice(start);
    if (isCredit(elements[index + 1])) index++;
  }
  return { elements: kept, dropped };
}

/** The drawing, or in Markdown and text the line with the title and unit, above the table of a chart. */
function isChartLead(one: MarkupElement | undefined, table: MarkupElement | undefined): boolean {
  if (one?.name !== 'p') return false;
  return isOnlyImage(one) || (captionOf(table) === null && /\(.+\)$/.test(lineText(one)));
}

const captionOf = (table: MarkupElement | undefined): MarkupElement | null =>
  table?.children.find((child): child is MarkupElement => isElement(child) && child.name === 'caption') ??
  null;

const isCredit = (one: MarkupElement | undefined): boolean => one?.name === 'p' && CREDIT.test(lineText(one));

const CREDIT = /^“.*(?:Licensed under|Marked with|All rights reserved)/u;

const isOnlyImage = (one: MarkupElement): boolean =>
  lineText(one) === '' && [...everyElement(one)].some(({ name }) => name === 'img');

/** An image with its caption: a figure in HTML; in Markdown an image and the line below that ends with its credit. */
function withoutFigures(elements: readonly MarkupElement[]): Kept {
  const dropped: Dropped[] = [];
  const kept = elements.filter((one, index) => {
    const isCaption =
      index > 0 &&
      isOnlyImage(elements[index - 1] as MarkupElement) &&
      /(?:Licensed under|Marked with) /u.test(lineText(one));
    if (one.name !== 'figure' && !isOnlyImage(one)) return !isCaption;
    const image = [...everyElement(one)].find(({ name }) => name === 'img');
    dropped.push({
      kind: 'licensed-image',
      what: [image?.attributes['alt'], image?.attributes['src']].filter(Boolean).join(', '),
    });
    return false;
  });
  return { elements: kept, dropped };
}

function readOwnElement(one: MarkupElement, embeds: ReadonlySet<string>, reading: Reading): readonly Block[] {
  const embed = one.name === 'p' ? embedIn(one, embeds) : null;
  if (embed !== null) return [embed];
  const blocks = readBlocks([one], reading);
  return one.name === 'blockquote' ? blocks.map(asQuoteOrClaim) : blocks;
}

function embedIn(one: MarkupElement, embeds: ReadonlySet<string>): Block | null {
  const link = one.children.find(
    (child): child is MarkupElement => isElement(child) && embeds.has(child.attributes['href'] ?? ''),
  );
  if (link === undefined) return null;
  const at = one.children.indexOf(link);
  const after = one.children
    .slice(at + 1)
    .map(lineText)
    .join('');
  if (after !== '' && !after.startsWith(':') && !CREDIT.test(after)) return null;
  // In plain text the link stands on the last word of the title.
  const title = lineText({ ...one, children: one.children.slice(0, at + 1) });
  return { kind: 'embed', url: link.attributes['href'] ?? '', title, description: [] };
}

/** The name behind a quote and the label of a claim are ours to write, and no words of the text. */
function asQuoteOrClaim(block: Block): Block {
  if (block.kind !== 'quote') return block;
  const [first, ...others] = block.blocks;
  const label =
    first?.kind === 'paragraph' ? CLAIM.exec(plainText(first.content).replace(/:$/, '').trim()) : null;
  const status = CLAIM_STATUSES.find((known) => known === label?.[1]?.toLowerCase());
  if (status !== undefined && first?.kind === 'paragraph') {
    const link = first.content.find(({ kind }) => kind === 'link');
    return {
      kind: 'claim',
      // Given when the text is read as MDX.
      id: '',
      organization: null,
      status,
      by: label?.[2] ?? null,
      source: link?.kind === 'link' ? link.url : null,
      blocks: others,
    };
  }
  const last = block.blocks.at(-1);
  const by = last?.kind === 'paragraph' ? /^— (.+)$/u.exec(plainText(last.content))?.[1] : undefined;
  return by === undefined ? block : { kind: 'quote', by, blocks: block.blocks.slice(0, -1) };
}

const CLAIM = /^(Verified|Reported|Unverified|Disputed) claim(?: by (.+?))?(?: \(source\))?$/u;
