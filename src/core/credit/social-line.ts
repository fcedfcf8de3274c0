import type { Attribution, Creator } from './attribution.ts';
import { singleLine } from './single-line.ts';
import { webUrl } from './web-url.ts';

/** The most a post may weigh, and what any address in it weighs: twitter-text, configuration v3. */
const MOST = 280;
const URL_WEIGHT = 23;

/** What names may take at most, so that there is always room for some of the title. */
const MOST_FOR_AUTHORS = 80;
const MOST_FOR_SOURCE = 60;

/** `“Title” by A and B, SOURCE, address`: fits where a post may have 280 characters; too long a title is shortened. */
export function writeSocialLine({ title, creators, source }: Attribution): string {
  const url = webUrl(source.url);
  const by = byAuthors(creators.filter(({ role }) => role === 'author'));
  const name = singleLine(source.name) === '' ? '' : `, ${shorten(singleLine(source.name), MOST_FOR_SOURCE)}`;
  const rest = `${by}${name}${url === null ? '' : ' '}`;
  const room = MOST - weigh(rest) - (url === null ? 0 : URL_WEIGHT) - weigh('“”');
  const story = singleLine(title) === '' ? 'A story' : `“${shorten(singleLine(title), room)}”`;
  return `${story}${rest}${url ?? ''}`;
}

/** What a text weighs in a post: letters of most alphabets 1, all else 2. */
export function weigh(text: string): number {
  return [...text].reduce((sum, character) => sum + (LIGHT.test(character) ? 1 : 2), 0);
}

const LIGHT = /[ -\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;

function byAuthors(authors: readonly Creator[]): string {
  const names = authors.map(({ name }) => singleLine(name)).filter(Boolean);
  const [first] = names;
  if (first === undefined) return '';
  const all = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
  if (weigh(all) <= MOST_FOR_AUTHORS) return ` by ${all}`;
  const others = names.length > 1 ? ' and others' : '';
  return ` by ${shorten(first, MOST_FOR_AUTHORS - weigh(others))}${others}`;
}

/** Cuts behind a word where there is one, and else behind a letter with all its marks. */
function shorten(text: string, room: number): string {
  if (weigh(text) <= room) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (weigh(`${kept}${segment}…`) > room) break;
    kept += segment;
  }
  const whole = kept.replace(/\s+\S*$/, '');
  return `${(whole || kept).replace(/[\s,;:.–—-]+$/, '')}…`;
}
