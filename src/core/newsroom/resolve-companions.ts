import { nearest } from '../text/nearest.ts';
import { checkChart, columnProblems } from './check-chart.ts';
import type { ContentFile } from './content-folder.ts';
import { badValue } from './field-schemas.ts';
import type { Collection, Dataset, Media } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import { type Entry, unreadableText, wholeFile } from './parse-entry.ts';
import { parseRows } from './parse-rows.ts';
import type { Problem } from './problem.ts';

type MediaEntry = ParsedContent['media'] extends ReadonlyMap<string, infer E> ? E : never;

interface Resolved<Value> {
  readonly entries: Collection<Value>;
  readonly problems: readonly Problem[];
}

/** Joins every description of an image or recording with its file. */
export function resolveMedia(content: ParsedContent): Resolved<Media> {
  const problems: Problem[] = [];
  const entries = new Map<string, Media>();
  for (const [id, entry] of content.media) {
    const path = `media/${entry.fields.file}`;
    const file = content.companions.get(path);
    if (!file) problems.push(missing(entry, path, content.companions, ['file']));
    else if (file.content.kind === 'unreadable')
      problems.push(unreadable(entry, file, ['file'], file.content.reason));
    else if (file.content.kind === 'text') problems.push(unreadable(entry, file, ['file'], 'it is text'));
    else {
      entries.set(id, toMedia(entry, file, file.content));
      if (entry.fields.synthesizer !== undefined && file.content.kind === 'image')
        problems.push(entry.problemAt(['synthesizer'], badValue('a recording', `${id}, an image`)));
    }
  }
  return { entries, problems };
}

/** Joins every description of figures with its CSV file and checks the one against the other. */
export function resolveData(content: ParsedContent): Resolved<Dataset> {
  const problems: Problem[] = [];
  const entries = new Map<string, Dataset>();
  for (const [id, entry] of content.data) {
    const path = `data/${id}.csv`;
    const file = content.companions.get(path);
    const csvPath = entry.file.replace(/\.yaml$/, '.csv');
    if (file?.content.kind !== 'text') {
      problems.push(
        file ? wholeFile(csvPath, unreadableText(file)) : missing(entry, path, content.companions, []),
      );
      continue;
    }
    const inRows = parseRows(file.content.text, entry.fields.columns, csvPath);
    const inColumns = columnProblems(entry);
    problems.push(...inRows.problems, ...inColumns);
    // What a chart makes of rows and columns can be judged once they are sound themselves.
    if (inRows.problems.length + inColumns.length === 0) problems.push(...checkChart(entry, inRows, csvPath));
    entries.set(id, {
      ...entry.fields,
      id,
      digest: entry.digest + file.digest,
      rows: inRows.rows,
      csv: file.content.text,
    });
  }
  return { entries, problems };
}

function toMedia(entry: MediaEntry, file: ContentFile, content: Media['content']): Media {
  return { ...entry.fields, id: entry.id, digest: entry.digest + file.digest, path: file.path, content };
}

function missing(
  entry: Entry<unknown>,
  path: string,
  companions: ReadonlyMap<string, ContentFile>,
  at: readonly PropertyKey[],
): Problem {
  const folder = path.slice(0, path.indexOf('/') + 1);
  const byName = new Map(
    [...companions.keys()].filter((name) => name.startsWith(folder)).map((name) => [nameOf(name), name]),
  );
  const like = nearest(nameOf(path), byName.keys());
  return entry.problemAt(at, { code: 'missing-file', path, nearest: like && (byName.get(like) ?? null) });
}

/** `river` of `media/river.png`: what a slip of the hand changes. */
const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');

const unreadable = (
  entry: Entry<unknown>,
  file: ContentFile,
  at: readonly PropertyKey[],
  why: string,
): Problem => entry.problemAt(at, { code: 'unreadable-file', reason: `${file.path}: ${why}` });
