import { canonicalize, canonicalText } from '../document/canonical-text.ts';
import type { Block, Document } from '../document/document.ts';
import { countWords } from '../text/words.ts';
import { type Dropped, droppedFrom } from './dropped.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { foreignNotes } from './foreign-notes.ts';
import { namesIn } from './foreign-values.ts';
import { withoutSteps } from './heading-levels.ts';
import { isElement, type MarkupElement, type MarkupNode } from './markup-tree.ts';
import { candidateOfOwnCopy } from './own-copy.ts';
import { pageEvidence } from './page-evidence.ts';
import { factsOfPage } from './page-facts.ts';
import { BYLINE } from './plain-story.ts';
import { readBlocks } from './read-blocks.ts';
import { type Reading, startNotes } from './read-inlines.ts';
import { mainOf } from './region.ts';
import { shorten, takeBio, withoutNotices } from './story-end.ts';

/** A foreign story as far as it was read: what it says, what is said of it, and what shows its license. */
export interface Candidate {
  readonly facts: Facts;
  readonly document: Document;
  readonly evidence: readonly Evidence[];
  readonly dropped: readonly Dropped[];
  /** The first digits of the fingerprint that a copy of ours states of itself. */
  readonly statedFingerprint: string | null;
}

/** A page of HTML; `article` is the part of it that a reader of articles took for the story. */
export function candidateOfPage(
  page: MarkupElement,
  article: MarkupElement | null,
  address: string | null,
): Candidate {
  const ownCopy = candidateOfOwnCopy(bodyOf(page).children, address);
  if (ownCopy !== null) return ownCopy;
  const facts = factsOfPage(page, address);
  return candidateOfMarkup(article?.children ?? [], facts, pageEvidence(page, facts), mainOf(page));
}

/** A story whose markup, facts and evidence come apart, as in a feed. `around` is what is searched for what is dropped. */
export function candidateOfMarkup(
  nodes: readonly MarkupNode[],
  facts: Facts,
  evidence: readonly Evidence[],
  around: MarkupElement,
): Candidate {
  const notes = foreignNotes(nodes);
  const { footnoteOf } = notes;
  const reading: Reading = { address: facts.url?.value ?? null, footnoteOf, ...startNotes() };
  const whole = withoutByline(withoutTitle(readBlocks(notes.text, reading), facts), facts);
  const { blocks, notices } = withoutNotices(whole, evidence);
  const ended = takeBio(blocks, facts);
  const footnotes = notes.read(ended.blocks, reading);
  const said = [
    ...reading.deadLinks.map((what): Dropped => ({ kind: 'link', what })),
    ...reading.captions.map((what): Dropped => ({ kind: 'caption', what: shorten(what) })),
    ...reading.struckOut.map((what): Dropped => ({ kind: 'struck-out', what: shorten(what) })),
  ];
  return {
    facts: ended.facts,
    document: { blocks: withoutSteps(ended.blocks), footnotes },
    evidence,
    dropped: [...droppedFrom(around), ...said, ...notices, ...ended.dropped],
    statedFingerprint: null,
  };
}

/** The names have a place of their own too; what says more than they do stays. */
function withoutByline(blocks: readonly Block[], { authors }: Facts): readonly Block[] {
  const known = new Set((authors?.value ?? []).map(({ name }) => canonicalize(name).toLowerCase()));
  const at = blocks.slice(0, 3).findIndex((block) => {
    if (block.kind !== 'paragraph') return false;
    const line = canonicalText({ blocks: [block], footnotes: [] });
    if (!BYLINE.test(line)) return false;
    const names = namesIn(line);
    return names.length > 0 && names.every((name) => known.has(canonicalize(name).toLowerCase()));
  });
  return at === -1 ? blocks : blocks.toSpliced(at, 1);
}

/** How many words there are to read. */
export const wordCount = (document: Document): number => countWords(canonicalText(document));

export const bodyOf = (page: MarkupElement): MarkupElement =>
  page.children.find((child): child is MarkupElement => isElement(child) && child.name === 'body') ?? page;

/** The headline has a place of its own. */
function withoutTitle(blocks: readonly Block[], { title }: Facts): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading' || title === null) return blocks;
  const words = canonicalText({ blocks: [first], footnotes: [] });
  const wanted = canonicalText({
    blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: title.value }] }],
    footnotes: [],
  });
  return words === wanted ? rest : blocks;
}
