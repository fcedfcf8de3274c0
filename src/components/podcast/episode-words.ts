import type { Episode, Recording } from '../../core/newsroom/episode.ts';

/** How fast a recording may be played. */
export const SPEEDS = [0.8, 1, 1.2, 1.5, 1.75, 2] as const;

/** `Season 2, episode 4`; nothing where it has no number. */
export function episodeName({ season, number }: Pick<Episode, 'season' | 'number'>): string {
  const words = [season === null ? '' : `season ${season}`, number === null ? '' : `episode ${number}`]
    .filter(Boolean)
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const FORMATS = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/ogg': 'Ogg',
} as const satisfies Record<Recording['content']['type'], string>;

/** `MP3, 720 kB` */
export function fileWords({ content: { type, bytes } }: Recording): string {
  const size =
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${FORMATS[type]}, ${size}`;
}
