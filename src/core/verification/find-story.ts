import { canonicalize } from '../document/canonical-text.ts';
import type { Copy } from './copy.ts';
import { namedStories, storyAddress } from './named-stories.ts';
import type { Original } from './original.ts';
import { codeNumber, queryOf } from './sketch.ts';
import { type StoryIndex, storiesWith } from './story-index.ts';
import { bareWords } from './token.ts';

/** Where stories are looked up: files of the site for a browser, the content itself for the command. */
export interface StoryShelf {
  /** The root of the site. */
  readonly site: string;
  readonly index: () => Promise<StoryIndex | null>;
  readonly shard: (shard: number) => Promise<string>;
  readonly name: (story: number) => Promise<string | null>;
  readonly original: (slug: string) => Promise<Original | null>;
}

/** So many files of the index are asked for at most: 8 of 20 kB. */
const MOST_SHARDS = 8;

/** A page may link to many stories; the one it is a copy of is among the first. */
const MOST_CANDIDATES = 6;

/** The story a copy was taken from: the one it names, or else the one it shares words with; null where there is none. */
export async function findStory(copy: Copy, shelf: StoryShelf): Promise<Original | null> {
  const named = await namedIn(copy, shelf);
  const byName = await bestOf(named, copy, shelf);
  if (byName !== null && byName.share > SURE) return byName.original;
  const byWords = await bestOf(await lookUp(copy, shelf), copy, shelf);
  if (byWords !== null && byWords.share > (byName?.share ?? 0.02)) return byWords.original;
  if (byName === null && byWords !== null && isTitled(copy, byWords.original)) return byWords.original;
  return byName?.original ?? null;
}

/** So much of a story is in no page that only mentions it. */
const SURE = 0.7;

/** A page may run a story's headline above words that are not its own, such as a translation. */
const isTitled = ({ passages, head }: Copy, { title }: Original): boolean => {
  const wanted = bareWords(title);
  const isIt = (text: string): boolean => wanted !== '' && bareWords(text).includes(wanted);
  return head.titles.some(isIt) || passages.some(({ heading, text }) => heading !== null && isIt(text));
};

async function namedIn(copy: Copy, shelf: StoryShelf): Promise<readonly string[]> {
  const codes: string[] = [];
  const slugs = namedStories(copy, (address) => {
    const found = storyAddress(address, shelf.site);
    if (found?.kind === 'code') codes.push(found.value);
    return found?.kind === 'slug' ? found.value : null;
  });
  const byCode = codes.length === 0 ? [] : await withNumbers(codes.slice(0, 3).map(codeNumber), shelf, 1);
  return [...slugs, ...byCode].slice(0, MOST_CANDIDATES);
}

async function lookUp({ passages, head }: Copy, shelf: StoryShelf): Promise<readonly string[]> {
  const headings = passages.filter(({ heading }) => heading !== null).map(({ text }) => text);
  const windows = head.titles.flatMap((title) => [title, ...title.split(/\s[|–—-]\s/)]);
  const titles = [...new Set([...windows, ...headings.slice(0, 8)])];
  const texts = passages.map(({ text }) => text);
  return withNumbers(queryOf(texts, titles), shelf, MOST_CANDIDATES);
}

/** The slugs of the stories with the most of these numbers. */
async function withNumbers(
  numbers: readonly number[],
  shelf: StoryShelf,
  most: number,
): Promise<readonly string[]> {
  const index = await shelf.index();
  if (index === null) return [];
  const shards = new Map<number, string>();
  const hits = new Map<number, number>();
  for (const number of numbers) {
    const file = number % index.shards;
    if (!shards.has(file)) {
      if (shards.size >= MOST_SHARDS) continue;
      shards.set(file, await shelf.shard(file));
    }
    for (const story of storiesWith(number, index, shards.get(file) ?? '')) {
      hits.set(story, (hits.get(story) ?? 0) + 1);
    }
    if ([...hits.values()].some((count) => count >= ENOUGH)) break;
  }
  const best = [...hits].toSorted((a, b) => b[1] - a[1]).slice(0, most);
  const slugs = await Promise.all(best.map(([story]) => shelf.name(story)));
  return slugs.filter((slug) => slug !== null);
}

/** So many numbers are no coincidence, and every further one may cost another file. */
const ENOUGH = 5;

/** The candidate whose words the copy has the greatest share of. */
async function bestOf(slugs: readonly string[], copy: Copy, shelf: StoryShelf) {
  const said = new Set(pairsOf(copy.passages.map(({ text }) => text)));
  let best: { readonly original: Original; readonly share: number } | null = null;
  for (const slug of slugs) {
    const original = await shelf.original(slug);
    if (original === null) continue;
    const own = pairsOf([...original.passages, ...original.notes].map(canonicalize));
    const shared = own.filter((pair) => said.has(pair)).length / Math.max(1, own.length);
    // The words of a retracted story are nowhere to compare; what points to it is believed, if nothing else is sure.
    const isFirst = slug === slugs[0];
    const share = original.status.kind === 'retracted' ? (isFirst ? FIRST_RETRACTED : RETRACTED) : shared;
    if (best === null || share > best.share) best = { original, share };
  }
  return best;
}

const RETRACTED = 0.15;
const FIRST_RETRACTED = 0.5;

/** Every three words in a row. */
function pairsOf(passages: readonly string[]): readonly string[] {
  const words = bareWords(passages.join(' ')).split(' ');
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}
