import { pageOf } from '../../core/inbound/metadata-evidence.ts';
import type { StoryFile } from '../../core/inbound/story-file.ts';
import { assemble } from '../../core/newsroom/assemble.ts';
import type { ContentFile, ContentFolder } from '../../core/newsroom/content-folder.ts';
import { type ParsedContent, parseContent } from '../../core/newsroom/parse-content.ts';
import { describeProblem } from '../../core/newsroom/problem-words.ts';
import { readContentFolder } from '../../site/read-content.ts';
import type { Settings } from '../../site/settings.ts';

/** What the content folder holds before a story is added to it. */
export interface ContentSoFar {
  readonly folder: ContentFolder;
  readonly parsed: ParsedContent;
  /** Whether the newsroom publishes for commercial advantage; false where no publication says so. */
  readonly isCommercial: boolean;
}

export async function loadContentSoFar(settings: Settings, path: string): Promise<ContentSoFar> {
  const folder = await readContentFolder(path, settings.content.name);
  const parsed = parseContent(folder);
  return { folder, parsed, isCommercial: parsed.publication?.fields.commercial ?? false };
}

/** The file that holds this story already: the same origin, or where that has no address, the same words. */
export function fileOfSameStory(
  { parsed }: ContentSoFar,
  story: { readonly url: string | null; readonly fingerprint: string },
): string | null {
  const found = [...parsed.articles.values()].find(({ fields: { origin } }) =>
    origin?.url !== undefined && story.url !== null
      ? pageOf(origin.url) === pageOf(story.url)
      : origin?.fingerprint === story.fingerprint,
  );
  return found?.file ?? null;
}

/** The path a story gets: with a number where another story has its name. */
export function freePath({ folder, parsed }: ContentSoFar, { path, slug }: StoryFile): string {
  const taken = new Set([
    ...folder.files.map((file) => file.path),
    ...[...parsed.articles.keys()].map(String),
  ]);
  for (let number = 1; ; number++) {
    const name = number === 1 ? slug : `${slug.slice(0, 94)}-${number}`;
    const candidate = path.replace(/[^/]+$/, `${name}.mdx`);
    if (!taken.has(candidate) && !parsed.articles.has(name)) return candidate;
  }
}

/** What `newsroom check` would say of the file, were it there. */
export function problemsWith(
  content: ContentSoFar,
  path: string,
  text: string,
  settings: Settings,
): readonly string[] {
  const file: ContentFile = { path, digest: '', content: { kind: 'text', text } };
  const { folder } = content;
  const together = assemble(
    { ...folder, files: [...folder.files.filter((other) => other.path !== path), file] },
    { now: settings.now, site: settings.site },
  );
  return together.ok
    ? []
    : together.error.filter((problem) => problem.file === `${folder.name}/${path}`).map(describeProblem);
}
