import type { z } from 'zod';
import type { Document } from '../document/document.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import type { Reference, Refusal } from '../mdx/refusal.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { ContentFile } from './content-folder.ts';
import { type FrontMatter, readFrontMatter, readYaml } from './front-matter.ts';
import type { Problem, ProblemReason } from './problem.ts';
import { fieldName, readBySchema } from './schema-problems.ts';

/** One file, read by its schema; the problems that need other files to be seen come later. */
export interface Entry<Fields> {
  readonly id: string;
  /** The path an editor knows it by, with the name of the content folder. */
  readonly file: string;
  readonly digest: string;
  readonly fields: Fields;
  /** A problem in this file, at a path of its front matter. */
  readonly problemAt: (path: readonly PropertyKey[], reason: ProblemReason) => Problem;
}

export type ParsedEntry<Fields> = Result<Entry<Fields>, readonly Problem[]>;

/** What an MDX file holds below its front matter. */
export interface Body {
  readonly document: Document;
  readonly references: readonly Reference[];
}

/** Where a file stands, and what is in it. */
export interface Origin {
  readonly file: ContentFile;
  /** Path with the folder's name. */
  readonly path: string;
  readonly id: string;
}

/** Reads a YAML entry: a topic, an organization, the description of an image or a dataset, the publication. */
export function parseYamlEntry<Schema extends z.ZodType>(
  schema: Schema,
  origin: Origin,
): ParsedEntry<z.output<Schema>> {
  const text = textOf(origin);
  if (!text.ok) return text;
  return readFields(schema, origin, readYaml(text.value));
}

/** Reads an MDX entry: the front matter by its schema and the text as a tree, with all problems of both. */
export function parseMdxEntry<Schema extends z.ZodType>(
  schema: Schema,
  origin: Origin,
  reservedIds?: readonly string[],
): ParsedEntry<z.output<Schema> & { readonly body: Body }> {
  const text = textOf(origin);
  if (!text.ok) return text;
  const { document, references, refusals } = parseMdx(text.value, reservedIds);
  const fields = readFields(schema, origin, readFrontMatter(text.value));
  const inText = refusals.map((refusal) => problemOf(refusal, origin.path));
  if (!fields.ok || inText.length > 0) return err([...(fields.ok ? [] : fields.error), ...inText]);
  const entry = fields.value;
  return ok({ ...entry, fields: { ...(entry.fields as object), body: { document, references } } as never });
}

/** Reads an MDX file that is nothing but text. */
export function parseTextEntry(
  origin: Origin,
  reservedIds: readonly string[],
): ParsedEntry<{ readonly body: Body }> {
  const text = textOf(origin);
  if (!text.ok) return text;
  const { document, references, refusals } = parseMdx(text.value, reservedIds);
  if (refusals.length > 0) return err(refusals.map((refusal) => problemOf(refusal, origin.path)));
  const { file, path, id } = origin;
  const problemAt: Entry<unknown>['problemAt'] = (_at, reason) => wholeFile(path, reason);
  return ok({ id, file: path, digest: file.digest, fields: { body: { document, references } }, problemAt });
}

/** An MDX entry of which is known what it says; its lines are looked up when a problem asks for one. */
export function recalledEntry<Fields>({ file, path, id }: Origin, fields: Fields): Entry<Fields> {
  const lineOf: FrontMatter['lineOf'] = (at) => {
    const read = file.content.kind === 'text' ? readFrontMatter(file.content.text) : null;
    return read?.ok ? read.value.lineOf(at) : 1;
  };
  return { id, file: path, digest: file.digest, fields, problemAt: problemIn(path, lineOf) };
}

/** A problem of a file and not of any line of it. */
export const wholeFile = (file: string, reason: ProblemReason): Problem => ({
  file,
  line: null,
  field: null,
  ...reason,
});

const problemOf = ({ line, ...reason }: Refusal, file: string): Problem =>
  ({ file, line, field: null, ...reason }) as Problem;

function textOf({ file, path }: Origin): Result<string, readonly Problem[]> {
  if (file.content.kind === 'text') return ok(file.content.text);
  return err([wholeFile(path, unreadableText(file))]);
}

/** Why a file that should be text is none. */
export const unreadableText = ({ content }: ContentFile): ProblemReason => ({
  code: 'unreadable-file',
  reason: content.kind === 'unreadable' ? content.reason : 'it is no text',
});

function readFields<Schema extends z.ZodType>(
  schema: Schema,
  { file, path, id }: Origin,
  read: Result<FrontMatter, { line: number; reason: ProblemReason }>,
): ParsedEntry<z.output<Schema>> {
  if (!read.ok) return err([{ file: path, line: read.error.line, field: null, ...read.error.reason }]);
  const frontMatter = read.value;
  const fields = readBySchema(schema, frontMatter, path);
  if (!fields.ok) return fields;
  const problemAt = problemIn(path, frontMatter.lineOf);
  return ok({ id, file: path, digest: file.digest, fields: fields.value, problemAt });
}

const problemIn =
  (file: string, lineOf: FrontMatter['lineOf']): Entry<unknown>['problemAt'] =>
  (at, reason) => ({ file, line: lineOf(at), field: fieldName(at), ...reason });
