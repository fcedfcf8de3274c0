import { canonicalize } from '../document/canonical-text.ts';
import type { Block } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import type { Dropped } from './dropped.ts';
import type { Evidence, Signal } from './evidence.ts';
import type { Facts, ForeignAuthor } from './facts.ts';

/** A story without the lines at its end in which the publisher speaks of the license and of itself. */
export function withoutNotices(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): { readonly blocks: readonly Block[]; readonly notices: readonly Dropped[] } {
  const said = evidence
    .filter(({ reach, signal }) => reach === 'text' && NOTICES.has(signal))
    .map(({ quote }) => quote);
  const kept = [...blocks];
  const notices: Dropped[] = [];
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const words = last.kind === 'paragraph' ? canonicalize(plainText(last.content)) : '';
    const isNotice = words !== '' && said.some((quote) => isQuoted(quote, words));
    if (!isNotice && last.kind !== 'divider') break;
    kept.pop();
    if (isNotice) notices.unshift({ kind: 'notice', what: shorten(words) });
  }
  return { blocks: kept, notices };
}

const isQuoted = (quote: string, words: string): boolean =>
  words.includes(canonicalize(quote).replace(/(?:\.{3})$/, ''));

const NOTICES: ReadonlySet<Signal> = new Set<Signal>([
  ...(['sentence', 'cc-link', 'rel-license', 'republish-block', 'copyright-line', 'byline'] as const),
]);

/** What a story says of its author below its last line goes where bios stand. */
export function takeBio(
  blocks: readonly Block[],
  facts: Facts,
): { readonly blocks: readonly Block[]; readonly facts: Facts; readonly dropped: readonly Dropped[] } {
  const last = blocks.at(-1);
  const untouched = { blocks, facts, dropped: [] };
  if (last?.kind !== 'paragraph' || facts.authors === null) return untouched;
  const words = plainText(last.content).trim();
  const author = facts.authors.value.find(({ name }) => isBioOf(words, name));
  if (author === undefined || author.bio !== undefined || words.length > 2_000) return untouched;
  const authors = facts.authors.value.map(
    (one): ForeignAuthor => (one === author ? { ...one, bio: words } : one),
  );
  return {
    blocks: withoutLastDividers(blocks.slice(0, -1)),
    facts: { ...facts, authors: { ...facts.authors, value: authors } },
    dropped: [{ kind: 'bio', what: shorten(words) }],
  };
}

/** `Ana Example is a reporter …`, in the languages we know. */
export function isBioOf(words: string, name: string): boolean {
  if (!words.startsWith(name)) return false;
  return ABOUT.test(words.slice(name.length));
}

const ABOUT =
  /^(?:,[^.]{0,60},)?\s+(?:is|was|writes|covers|reports|works|teaches|leads|ist|war|schreibt|arbeitet|est|écrit|travaille|couvre|es|escribe|trabaja|cubre|è|scrive|lavora|é|escreve|trabalha|schrijft|werkt|jest|pisze|är|skriver|er|—|–)\s/u;

/** The name a bio begins with, where a text names its author nowhere else: `Kai Emerson is a journalist …`. */
export function nameInBio(words: string): string | null {
  const name =
    /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|bin|al|el|la)){1,4}) /u.exec(
      words,
    )?.[1];
  return name !== undefined && isBioOf(words, name) && PROFESSION.test(words.slice(0, 300)) ? name : null;
}

const PROFESSION =
  /journalist|reporter|writer|editor|correspondent|author|columnist|analyst|researcher|professor|lecturer|fellow|photographer|freelance|scientist|economist|lawyer|director|founder|student|redakteur|autorin|autor|journaliste|autrice|auteur|rédact|chercheu|periodista|redactor|giornalist|scrittor|ricercator|jornalista|repórter|redacteur|schrijver|dziennikar|autork|skribent/iu;

function withoutLastDividers(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'divider');
  return blocks.slice(0, end + 1);
}

export const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
