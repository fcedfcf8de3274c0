import type { z } from 'zod';
import { canonicalText } from '../document/canonical-text.ts';
import { type Fingerprint, fingerprintOfText } from '../document/fingerprint.ts';
import { lettersWithoutFont } from '../text/font-letters.ts';
import { ok } from '../text/result.ts';
import { countWords } from '../text/words.ts';
import { articleSchema } from './article-schema.ts';
import { type Body, type Origin, type ParsedEntry, parseMdxEntry, recalledEntry } from './parse-entry.ts';

/** What a story's file says: plain values, the same whenever it is read. */
export type StoryFields = z.output<typeof articleSchema> & {
  readonly body: Body;
  /** How many there are in the text. */
  readonly words: number;
  /** A few of the letters that our fonts do not have. */
  readonly lettersWithoutFont: readonly string[];
  /** Of the text, as contracts.md describes it. */
  readonly fingerprint: Fingerprint;
};

/** Stories as they were read before, by the SHA-256 of their files; of those with a problem nothing is known. */
export interface StoryMemory {
  readonly recall: (digest: string) => StoryFields | undefined;
  readonly keep: (digest: string, fields: StoryFields) => void;
}

/** Remembers nothing, so that every story is read. */
export const NO_MEMORY: StoryMemory = { recall: () => undefined, keep: () => undefined };

/** Reads a story where it was not read before: nothing but its own text decides what it says. */
export function parseStory(origin: Origin, { recall, keep }: StoryMemory): ParsedEntry<StoryFields> {
  const { digest } = origin.file;
  const known = recall(digest);
  if (known) return ok(recalledEntry(origin, known));
  const parsed = parseMdxEntry(articleSchema, origin);
  if (!parsed.ok) return parsed;
  const text = canonicalText(parsed.value.fields.body.document);
  const { content } = origin.file;
  const read = {
    words: countWords(text),
    fingerprint: fingerprintOfText(text),
    lettersWithoutFont: lettersWithoutFont(text + (content.kind === 'text' ? content.text : '')),
  };
  const fields: StoryFields = { ...parsed.value.fields, ...read };
  keep(digest, fields);
  return ok({ ...parsed.value, fields });
}
