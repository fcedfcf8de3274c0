import { stringify } from 'yaml';
import { canonicalText } from '../document/canonical-text.ts';
import type { Document } from '../document/document.ts';
import { type Fingerprint, fingerprint } from '../document/fingerprint.ts';
import { plainText } from '../document/walk.ts';
import type { License } from '../license/license.ts';
import { licenseId } from '../license/license-names.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import type { ArticleKind } from '../newsroom/article-kinds.ts';
import { suggestId } from '../newsroom/classify.ts';
import type { Pillar } from '../newsroom/publication-schema.ts';
import type { DateTime } from '../text/date-time.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { Candidate } from './candidate.ts';
import { counts, type Evidence } from './evidence.ts';
import { writeMdx } from './write-mdx.ts';

/** What an editor adds to a story from elsewhere. */
export interface Additions {
  readonly license: License;
  readonly now: DateTime;
  readonly kind: ArticleKind;
  readonly topics: readonly string[];
  readonly pillars: readonly Pillar[];
  /** Why the license was taken to be this one, where an editor decided. */
  readonly reason: string | null;
  /** Why others may not take it from here; null where they may. */
  readonly withheld: string | null;
}

export interface StoryFile {
  readonly slug: string;
  /** Path inside the content folder. */
  readonly path: string;
  readonly text: string;
  readonly fingerprint: Fingerprint;
  /** As it stands in the front matter. */
  readonly origin: Readonly<Record<string, unknown>>;
}

/** The file of an imported story. `unwritable` where its words do not survive the way through MDX. */
export function writeStoryFile(candidate: Candidate, additions: Additions): Result<StoryFile, 'unwritable'> {
  const body = faithfulMdx(candidate.document);
  if (body === null) return err('unwritable');
  const { facts } = candidate;
  const title = oneLine(facts.title?.value ?? '', 300);
  const slug = suggestId(title);
  const origin = originOf(candidate, body.fingerprint, additions);
  const fields = {
    title,
    dek: oneLine(facts.dek?.value || firstSentence(candidate.document), 400),
    kind: additions.kind,
    ...(additions.pillars.length > 0 ? { pillars: additions.pillars } : {}),
    ...(additions.topics.length > 0 ? { topics: additions.topics } : {}),
    published: additions.now,
    ...languageOf(candidate),
    ...(additions.withheld === null
      ? {}
      : { republish: { allowed: false, reason: oneLine(additions.withheld, 300) } }),
    origin,
  };
  const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.mdx}\n`;
  const path = `articles/${additions.now.slice(0, 4)}/${slug}.mdx`;
  return ok({ slug, path, text, fingerprint: body.fingerprint, origin });
}

/** The text as MDX that is read back with the very same words; without emphasis where that stands in their way. */
function faithfulMdx(document: Document): { readonly mdx: string; readonly fingerprint: Fingerprint } | null {
  const wanted = fingerprint(document);
  for (const keepsEmphasis of [true, false]) {
    const mdx = writeMdx(document, { keepsEmphasis });
    const read = parseMdx(`---\n---\n\n${mdx}\n`);
    if (read.refusals.length === 0 && fingerprint(read.document) === wanted)
      return { mdx, fingerprint: wanted };
  }
  return null;
}

function originOf({ facts, evidence }: Candidate, words: Fingerprint, additions: Additions) {
  const authors = facts.authors?.value.map(({ name, url, bio }) => ({
    name: oneLine(name, 160),
    ...(url === undefined ? {} : { url }),
    ...(bio === undefined ? {} : { bio: oneLine(bio, 2_000) }),
  }));
  return {
    publisher: oneLine(facts.publisher?.value ?? '', 160),
    ...(facts.url === null ? {} : { url: facts.url.value }),
    ...(facts.published === null ? {} : { published: facts.published.value }),
    ...(authors && authors.length > 0 ? { authors } : {}),
    license: licenseId(additions.license),
    retrieved: additions.now,
    fingerprint: words,
    evidence: evidence.filter(counts).slice(0, 12).map(evidenceLine),
    decision:
      additions.reason === null ? { by: 'gate' } : { by: 'editor', reason: oneLine(additions.reason, 1_000) },
  };
}

const evidenceLine = ({ signal, quote }: Evidence): string => oneLine(`${signal}: ${quote}`, 500);

function languageOf({ facts }: Candidate): { readonly language?: string } {
  try {
    const [language] = Intl.getCanonicalLocales(facts.language?.value ?? []);
    return language === undefined ? {} : { language };
  } catch {
    // Pages say all sorts of things in that place.
    return {};
  }
}

/** What stands under the headline where the page says nothing: how the story begins. */
export function firstSentence(document: Document): string {
  const first = document.blocks.find(({ kind }) => kind === 'paragraph');
  const passage =
    first?.kind === 'paragraph' ? plainText(first.content) : (canonicalText(document).split('\n')[0] ?? '');
  return /^.{20,}?[.!?](?=\s|$)/su.exec(passage)?.[0] ?? passage;
}

/** A value on one line of plain text, as schemas want it, cut at a word where it is too long. */
function oneLine(value: string, longest: number): string {
  const line = value
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}
