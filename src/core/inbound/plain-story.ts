import type { Block } from '../document/document.ts';
import { speakerIn } from './bare-notice.ts';
import type { Candidate } from './candidate.ts';
import type { Dropped } from './dropped.ts';
import { type Evidence, quoteOf } from './evidence.ts';
import { type Facts, NO_FACTS } from './facts.ts';
import { namesIn } from './foreign-values.ts';
import { candidateOfOwnCopy, isIntact } from './own-copy.ts';
import { paragraphsOf, textEvidence } from './page-evidence.ts';
import { readBlocks } from './read-blocks.ts';
import { startNotes } from './read-inlines.ts';
import { isBioOf, nameInBio, shorten, takeBio } from './story-end.ts';
import { textCopyTree, withPowers } from './text-copy-tree.ts';

/** A story as plain text: an empty line parts its paragraphs. */
export function candidateOfText(text: string): Candidate {
  const ownCopy = ownCopyIn(text);
  if (ownCopy !== null) return ownCopy;
  const evidence = textEvidence(text);
  const { top, rest } = topOf(paragraphsOf(text));
  const { story, after } = withoutEnd(rest, evidence);
  const facts: Facts = { ...top, publisher: publisherIn(evidence) };
  const ended = takeBio(blocksOf(story), withAuthorOfBio(facts, story));
  return {
    facts: ended.facts,
    document: { blocks: ended.blocks, footnotes: [] },
    evidence,
    dropped: [...ended.dropped, ...after.map((what): Dropped => ({ kind: 'notice', what: shorten(what) }))],
    statedFingerprint: null,
  };
}

/** In a copy of ours `m³` may have been written with a raised 3 or with this sign; its fingerprint tells. */
function ownCopyIn(text: string): Candidate | null {
  const candidates = [...new Set([withPowers(text), text])].flatMap((reading) => {
    const tree = textCopyTree(reading);
    return tree === null ? [] : (candidateOfOwnCopy(tree, null) ?? []);
  });
  return candidates.find(isIntact) ?? candidates.at(-1) ?? null;
}

const blocksOf = (paragraphs: readonly string[]): readonly Block[] =>
  readBlocks(
    paragraphs.map((paragraph) => ({ name: 'p', attributes: {}, children: [paragraph] })),
    { address: null, footnoteOf: () => null, ...startNotes() },
  );

/** A headline is a short line that ends like none; a byline follows it. */
function topOf(paragraphs: readonly string[]): { readonly top: Facts; readonly rest: readonly string[] } {
  const rest = [...paragraphs];
  const [first = ''] = rest;
  const hasTitle =
    rest.length > 2 && first.length <= 160 && !/[.:;!,…]["”’]?$/u.test(first) && !first.includes('\n');
  const title = hasTitle ? rest.shift() : undefined;
  const byline = rest.slice(0, 2).findIndex((line) => BYLINE.test(line));
  const names = byline === -1 ? [] : namesIn(rest.splice(byline, 1)[0]?.split('\n')[0] ?? '');
  return {
    top: {
      ...NO_FACTS,
      title: title === undefined ? null : { value: title, source: 'headline' },
      authors: names.length > 0 ? { value: names.map((name) => ({ name })), source: 'visible byline' } : null,
    },
    rest,
  };
}

export const BYLINE = /^(?:by|von|par|por|di|door|av|af|text|autor)\s*:?\s+\p{Lu}[^.!?]{2,120}$/iu;

/** What stands at the end from the line on that names the license: the publisher speaks there of itself. */
function withoutEnd(
  paragraphs: readonly string[],
  evidence: readonly Evidence[],
): { readonly story: readonly string[]; readonly after: readonly string[] } {
  const said = evidence
    .filter(({ reach, claim }) => reach === 'text' && claim.kind !== 'agency')
    .map(({ quote }) => quote);
  const from = Math.max(1, paragraphs.length - 5);
  const index = paragraphs.findIndex(
    (paragraph, at) =>
      at >= from && said.some((quote) => quoteOf(paragraph).includes(quote.replace(/…$/, ''))),
  );
  if (index === -1) return { story: paragraphs, after: [] };
  const after = paragraphs.slice(index);
  // A long text behind it is no imprint.
  return after.join(' ').length > 1_500
    ? { story: paragraphs, after: [] }
    : { story: paragraphs.slice(0, index), after };
}

function withAuthorOfBio(facts: Facts, story: readonly string[]): Facts {
  const last = story.at(-1) ?? '';
  if (facts.authors?.value.some(({ name }) => isBioOf(last, name))) return facts;
  const name = facts.authors === null ? nameInBio(last) : null;
  return name === null ? facts : { ...facts, authors: { value: [{ name }], source: 'bio' } };
}

/** Whoever says under which license it publishes is the publisher. */
function publisherIn(evidence: readonly Evidence[]): Facts['publisher'] {
  for (const { claim, quote, reach } of evidence) {
    if (claim.kind !== 'license' || reach !== 'text') continue;
    const name = speakerIn(quote);
    if (name !== null) return { value: name, source: 'license sentence' };
  }
  return null;
}
