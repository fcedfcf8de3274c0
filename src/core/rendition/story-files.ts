import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { availabilityOf } from '../terms/availability.ts';
import { termsOf } from '../terms/terms-of.ts';
import { offeredFiles } from './offered.ts';
import { MANIFEST, type Member } from './package/manifest.ts';
import { packStory } from './package/story-package.ts';
import type { Press } from './press.ts';
import { FILE_RENDITIONS, TEXT_RENDITIONS } from './registry.ts';
import type { FileRendition, FileRenditionId, TextRendition, TextRenditionId } from './rendition.ts';
import { retractedArticle } from './retracted.ts';
import { storyOf } from './story.ts';

/** What systems ask for again and again: a withdrawn story answers there with its withdrawal. */
const OF_RETRACTED: ReadonlySet<string> = new Set(['ninjs', 'newsml']);

/** The text copies and the other files a story is offered as at this moment; none where nobody may take it. */
function offeredRenditions(
  article: Article,
  newsroom: Newsroom,
): { readonly texts: readonly TextRendition[]; readonly files: readonly FileRendition[] } {
  if (article.isRetracted)
    return { texts: TEXT_RENDITIONS.filter(({ id }) => OF_RETRACTED.has(id)), files: [] };
  if (availabilityOf(article, newsroom.now).kind !== 'available') return { texts: [], files: [] };
  const offered = offeredFiles(article, newsroom);
  return { texts: TEXT_RENDITIONS, files: FILE_RENDITIONS.filter(({ id }) => offered.includes(id)) };
}

/** One file of a story, before it is made. */
export interface StoryFile {
  readonly id: TextRenditionId | FileRenditionId | 'zip' | 'manifest';
  readonly label: string;
  readonly mediaType: string;
  readonly name: string;
}

/** All files under a story's republish address at this moment. */
export function storyFiles(article: Article, newsroom: Newsroom): readonly StoryFile[] {
  const { texts, files } = offeredRenditions(article, newsroom);
  const copies = [...texts, ...files].map(
    ({ id, label, mediaType, fileName }): StoryFile => ({
      id,
      label,
      mediaType,
      name: fileName(article.slug),
    }),
  );
  if (article.isRetracted || copies.length === 0) return copies;
  return [
    ...copies,
    { id: 'zip', label: 'Everything', mediaType: 'application/zip', name: `${article.slug}.zip` },
    { id: 'manifest', label: 'Manifest', mediaType: 'application/json', name: MANIFEST },
  ];
}

export const storyFileNames = (article: Article, newsroom: Newsroom): readonly string[] =>
  storyFiles(article, newsroom).map(({ name }) => name);

/** Makes all files of a story, in the order of {@link storyFiles}. */
export async function makeStoryFiles(
  article: Article,
  newsroom: Newsroom,
  press: Press,
): Promise<readonly Member[]> {
  const { texts, files } = offeredRenditions(article, newsroom);
  const story = storyOf(article.isRetracted ? retractedArticle(article) : article, newsroom);
  const members: Member[] = texts.map(({ fileName, mediaType, write }) =>
    member(fileName(article.slug), mediaType, encode(write(story))),
  );
  for (const { fileName, mediaType, make } of files) {
    members.push(member(fileName(article.slug), mediaType, await make(story, press)));
  }
  if (article.isRetracted || members.length === 0) return members;
  const { zip, manifest } = packStory(story, members, termsOf(article, newsroom), press);
  return [
    ...members,
    member(`${article.slug}.zip`, 'application/zip', zip),
    member(MANIFEST, 'application/json', encode(manifest)),
  ];
}

const member = (name: string, mediaType: string, bytes: Uint8Array): Member => ({ name, mediaType, bytes });

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
