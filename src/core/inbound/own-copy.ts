import { fingerprint } from '../document/fingerprint.ts';
import { shortFingerprint } from '../document/short-fingerprint.ts';
import type { Candidate } from './candidate.ts';
import type { Dropped } from './dropped.ts';
import type { Facts } from './facts.ts';
import { isElement, lineText, type MarkupElement, type MarkupNode } from './markup-tree.ts';
import { readOwnBody } from './own-copy-body.ts';
import { creditEvidence, creditFacts } from './own-copy-credit.ts';

/**
 * Reads a copy that this program wrote, from what its HTML form shows: byline, text, sections, credit, and the line that
 * states version and fingerprint. Null for anything else.
 */
export function candidateOfOwnCopy(nodes: readonly MarkupNode[], address: string | null): Candidate | null {
  const parts = partsOf(nodes.filter(isElement).flatMap(unwrap));
  if (parts === null) return null;
  const { document, dropped } = readOwnBody(parts.body, parts.notes, parts.embeds, address);
  return {
    facts: ownFacts(parts),
    document,
    evidence: creditEvidence(parts.credit),
    dropped: [...dropped, ...parts.sections.map((what): Dropped => ({ kind: 'part', what }))],
    statedFingerprint: parts.fingerprint,
  };
}

/** Whether the words of a copy are those it was made with. */
export const isIntact = ({ document, statedFingerprint }: Candidate): boolean =>
  statedFingerprint === null || shortFingerprint(fingerprint(document)) === statedFingerprint;

interface Parts {
  readonly title: string | null;
  readonly dek: string | null;
  readonly bios: readonly string[];
  readonly body: readonly MarkupElement[];
  readonly notes: MarkupElement | null;
  /** Addresses that stand in the text in place of something embedded. */
  readonly embeds: ReadonlySet<string>;
  readonly sections: readonly string[];
  readonly credit: MarkupElement;
  readonly fingerprint: string;
}

/** `Version 2 of 3 March 2026, fingerprint 5992a11f300a.` */
const PROVENANCE = /^Version \d+ of \d{1,2} \p{L}+ \d{1,4}, fingerprint ([0-9a-f]{12})\.$/u;

const unwrap = (one: MarkupElement): readonly MarkupElement[] =>
  /^(?:article|main|div|body)$/.test(one.name) ? one.children.filter(isElement).flatMap(unwrap) : [one];

function partsOf(elements: readonly MarkupElement[]): Parts | null {
  const at = elements.findLastIndex((one) => PROVENANCE.test(lineText(one)));
  const credit = elements[at - 1];
  if (at < 2 || credit === undefined) return null;
  const [, digits = ''] = PROVENANCE.exec(lineText(elements[at] as MarkupElement)) ?? [];
  const footnotes = elements.slice(at + 1).find(({ attributes }) => 'data-footnotes' in attributes) ?? null;
  let rest = elements.slice(0, at - 1);
  if (rest.at(-1)?.name === 'hr') rest = rest.slice(0, -1);
  const sections: string[] = [];
  const take = (title: RegExp): readonly MarkupElement[] => {
    const start = rest.findLastIndex((one) => one.name === 'h2' && title.test(lineText(one)));
    if (start === -1 || rest.slice(start + 1).some(({ name }) => /^h[1-6]$/.test(name))) return [];
    const [heading, ...section] = rest.slice(start);
    if (heading) sections.unshift(lineText(heading));
    rest = rest.slice(0, start);
    return section;
  };
  const left = take(/^Left out of this copy, and why$/);
  take(/^Links$/);
  take(/^Sources$/);
  take(/^Corrections$/);
  const bios = take(aboutAuthors(credit));
  const notes = take(/^Notes$/);
  const byline = bylineIn(rest);
  const before = rest.slice(0, Math.max(byline, 0)).map(lineText);
  return {
    title: before[0] ?? null,
    dek: before[1] ?? null,
    bios: bios.map(lineText),
    body: rest.slice(byline + 1),
    notes: notes.find(({ name }) => name === 'ol') ?? footnotes,
    embeds: embedsIn(left),
    sections,
    credit,
    fingerprint: digits,
  };
}

/** The heading above the bios: of all authors, or of those named. */
function aboutAuthors(credit: MarkupElement): RegExp {
  const authors = creditFacts(credit).authors?.value ?? [];
  const names = authors.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const some = names.length === 0 ? '' : `|(?:${names.join('|')})(?:(?:, | and )(?:${names.join('|')}))*`;
  return new RegExp(`^About (?:the authors?${some})$`, 'u');
}

/** The byline stands first, or behind headline and dek, which may begin with the same word. */
function bylineIn(elements: readonly MarkupElement[]): number {
  const places = elements[0]?.name === 'h1' ? [2, 1] : [0];
  return places.find((at) => /^By /.test(lineText(elements[at] ?? ''))) ?? -1;
}

/** In plain text the address stands at the end of the line; elsewhere it is that of the link. */
function embedsIn(left: readonly MarkupElement[]): ReadonlySet<string> {
  const items = left.flatMap((list) => list.children.filter(isElement));
  return new Set(
    items
      .filter((item) => /^(?:Recording|Embedded page): /.test(lineText(item)))
      .flatMap((item) => [
        ...item.children.filter(isElement).flatMap(({ attributes }) => attributes['href'] ?? []),
        ...(/https?:\/\/\S+$/.exec(lineText(item)) ?? []),
      ]),
  );
}

function ownFacts({ title, dek, bios, credit }: Parts): Facts {
  const facts = creditFacts(credit);
  const authors = facts.authors?.value ?? [];
  // Without names a bio belongs to nobody but the only author.
  const signed = authors.map((author) => {
    const bio =
      bios.find((text) => text.startsWith(author.name)) ?? (authors.length === 1 ? bios.join(' ') : '');
    return bio === '' ? author : { ...author, bio: bio.slice(0, 2_000) };
  });
  return {
    ...facts,
    title: facts.title ?? (title === null ? null : { value: title, source: 'headline' }),
    dek: dek === null ? null : { value: dek, source: 'headline' },
    authors: signed.length > 0 ? { value: signed, source: 'credit line' } : null,
  };
}
