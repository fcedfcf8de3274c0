/** How to find the story of a copy that names none: numbers of its words, parted into files by the number. */
export interface StoryIndex {
  readonly form: 1;
  readonly stories: number;
  /** How many files there are; a number is in the file of its remainder. */
  readonly shards: number;
  /** How many names of stories one file has. */
  readonly names: number;
}

const NAMES_PER_FILE = 500;

/** Above so many stories a file would be larger than one of 20 kB. */
const STORIES_PER_SHARD = 160;

export interface IndexedStory {
  readonly slug: string;
  /** What it is found by, as `storyNumbers` has it. */
  readonly numbers: readonly number[];
}

/** The files of the index: what it is made of, the shards, and the names of the stories in their order. */
export interface IndexFiles {
  readonly index: StoryIndex;
  /** Each a row of records: four signs of the number, three of the story. */
  readonly shards: readonly string[];
  readonly names: readonly (readonly string[])[];
}

/** Writes the index of all stories; about 110 bytes a story. */
export function writeIndex(stories: readonly IndexedStory[]): IndexFiles {
  const count = Math.max(1, 2 ** Math.ceil(Math.log2(stories.length / STORIES_PER_SHARD || 1)));
  const shards = Array.from({ length: count }, () => [] as string[]);
  for (const [story, { numbers }] of stories.entries()) {
    for (const number of new Set(numbers)) shards[number % count]?.push(recordOf(number, count, story));
  }
  return {
    index: { form: 1, stories: stories.length, shards: count, names: NAMES_PER_FILE },
    shards: shards.map((records) => records.toSorted().join('')),
    names: Array.from({ length: Math.ceil(stories.length / NAMES_PER_FILE) }, (_, file) =>
      stories.slice(file * NAMES_PER_FILE, (file + 1) * NAMES_PER_FILE).map(({ slug }) => slug),
    ),
  };
}

/** The stories that have this number, in the shard the number belongs to. */
export function storiesWith(number: number, { shards }: StoryIndex, shard: string): readonly number[] {
  const wanted = keyOf(number, shards);
  const stories: number[] = [];
  for (let at = 0; at < shard.length; at += RECORD) {
    if (shard.startsWith(wanted, at)) stories.push(fromDigits(shard.slice(at + KEY, at + RECORD)));
  }
  return stories;
}

const KEY = 4;
const RECORD = 7;

const recordOf = (number: number, shards: number, story: number): string =>
  keyOf(number, shards) + toDigits(story, RECORD - KEY);

/** The upper part of the number; the lower says which shard it is in. */
const keyOf = (number: number, shards: number): string =>
  toDigits(Math.floor(number / shards) % 64 ** KEY, KEY);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toDigits(number: number, length: number): string {
  let text = '';
  for (let rest = number, place = 0; place < length; place++, rest = Math.floor(rest / 64)) {
    text = (DIGITS[rest % 64] ?? '') + text;
  }
  return text;
}

const fromDigits = (text: string): number =>
  [...text].reduce((number, digit) => number * 64 + DIGITS.indexOf(digit), 0);
