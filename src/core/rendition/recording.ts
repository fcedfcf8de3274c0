import type { BlockOf, Document } from '../document/document.ts';
import type { Article, Media } from '../newsroom/newsroom.ts';
import { formatClock } from '../text/duration.ts';

/** The text of a story as copies have it: that of an episode begins with its recording, for which the page has a player. */
export function bodyForCopies({ body, episode, title }: Article): Document {
  const document = body();
  if (episode === null) return document;
  return { ...document, blocks: [{ kind: 'audio', media: episode.audio.id, title }, ...document.blocks] };
}

/** The words of a link to a recording: `Listen: The talk (2:31, synthetic speech)`. */
export function listenWords({ title }: Pick<BlockOf<'audio'>, 'title'>, entry: Media): string {
  const seconds = entry.content.kind === 'audio' ? entry.content.seconds : null;
  const facts = [
    ...(seconds === null ? [] : [formatClock(seconds)]),
    ...(entry.synthesizer === undefined ? [] : ['synthetic speech']),
  ];
  return `Listen: ${title}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

/** `Synthetic speech: the text is read by the program espeak-ng, not by a person.`; null where a person speaks. */
export const syntheticNotice = ({ synthesizer }: Pick<Media, 'synthesizer'>): string | null =>
  synthesizer === undefined
    ? null
    : `Synthetic speech: the text is read by the program ${synthesizer.name}, not by a person.`;
