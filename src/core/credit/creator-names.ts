import type { Creator } from './attribution.ts';
import { creatorPhrases } from './creator-phrases.ts';

/** The creators in plain words as they follow a title: ` by A and B, translated by C`. */
export function creatorNames(creators: readonly Creator[]): string {
  const [authors = '', ...others] = creatorPhrases(creators).map((parts) =>
    parts.map(({ text }) => text).join(''),
  );
  const phrases = others.filter((phrase) => phrase !== '').map((phrase) => `, ${phrase}`);
  return `${authors === '' ? '' : ` ${authors}`}${phrases.join('')}`;
}
