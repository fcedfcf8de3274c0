import type { Document } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import type { Chapter, Episode, Recording } from './episode.ts';
import type { Media } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem } from './problem.ts';
import type { ArticleEntry } from './resolve-article.ts';
import { faultOfReference, type Resources, unknown } from './resolve-references.ts';

/** The episode of one story, where it is one and nothing is wrong with it, and everything that is. */
export function resolveEpisode(
  entry: ArticleEntry,
  resources: Resources,
): { readonly episode: Episode | null; readonly problems: readonly Problem[] } {
  const { fields } = entry;
  if (!fields.episode) return { episode: null, problems: [] };
  const { show: showId, audio: audioId, number = null, season = null, chapters, people } = fields.episode;
  const show = resources.shows.get(showId);
  const audio = recordingOf(resources.media.get(audioId));
  const problems = [
    ...placeProblems(entry),
    ...showProblems(entry, resources),
    ...audioProblems(entry, resources),
    ...chapterProblems(entry, audio),
  ];
  if (!show || !audio) return { episode: null, problems };
  const named = chapters.map((chapter) => withHeading(chapter, fields.body.document));
  return { episode: { show, number, season, audio, chapters: named, people }, problems };
}

const recordingOf = (media: Media | undefined): Recording | null =>
  media?.content.kind === 'audio' && media.content.seconds !== null ? (media as Recording) : null;

function withHeading(chapter: Omit<Chapter, 'heading'>, { blocks }: Document): Chapter {
  const heading = blocks.find(
    (block) => block.kind === 'heading' && plainText(block.content).trim() === chapter.title,
  );
  return { ...chapter, heading: heading?.kind === 'heading' ? heading.id : null };
}

const placeProblems = ({ fields: { kind }, problemAt }: ArticleEntry): readonly Problem[] =>
  kind === 'podcast' ? [] : [problemAt(['episode'], { code: 'misplaced-episode', kind })];

function showProblems({ fields, problemAt }: ArticleEntry, { shows, broken }: Resources): readonly Problem[] {
  const id = fields.episode?.show ?? '';
  if (shows.has(id) || broken.has(`shows/${id}`)) return [];
  return [problemAt(['episode', 'show'], unknown('show', id, shows.keys()))];
}

function audioProblems({ fields, problemAt }: ArticleEntry, resources: Resources): readonly Problem[] {
  const id = fields.episode?.audio ?? '';
  const fault = faultOfReference('audio', id, resources);
  if (fault) return [problemAt(['episode', 'audio'], fault)];
  const media = resources.media.get(id);
  if (!media || recordingOf(media)) return [];
  return [problemAt(['episode', 'audio'], { code: 'unknown-duration', path: media.path })];
}

function chapterProblems({ fields, problemAt }: ArticleEntry, audio: Recording | null): readonly Problem[] {
  const chapters = fields.episode?.chapters ?? [];
  const end = audio?.content.seconds ?? Number.POSITIVE_INFINITY;
  return chapters.flatMap(({ at }, index) => {
    const place = ['episode', 'chapters', index, 'at'] as const;
    const before = chapters[index - 1]?.at ?? -1;
    return [
      ...(at <= before ? [problemAt(place, { code: 'chapter-order', at, before })] : []),
      ...(at >= end ? [problemAt(place, { code: 'chapter-past-end', at, end })] : []),
    ];
  });
}

/** Players sort the episodes of a show by number, so two never share one. */
export function sameNumberProblems({ articles }: ParsedContent): readonly Problem[] {
  const taken = new Map<string, string>();
  return [...articles.values()].flatMap(({ file, fields, problemAt }): readonly Problem[] => {
    const { show, season, number } = fields.episode ?? {};
    if (number === undefined) return [];
    const name = season === undefined ? String(number) : `${number} of season ${season}`;
    const other = taken.get(`${show} ${name}`);
    taken.set(`${show} ${name}`, other ?? file);
    return other
      ? [problemAt(['episode', 'number'], { code: 'duplicate-episode', number: name, other })]
      : [];
  });
}
