import { type DateTime, parseDateTime } from '../text/date-time.ts';

/* Values as other newsrooms write them. */

/** What follows a comma inside one name, and ends it: `Sons, Inc.` is one, `Ana Example, Co Li` are two. */
export const NAME_ENDING = String.raw`(?:Inc|LLC|LLP|Ltd|Co|Corp|PLC|Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D)\b\.?(?=\s*(?:[,;|(&]|$)|\s+and\s)`;

/** What stands between two names. */
const BETWEEN_NAMES = new RegExp(
  String.raw`\s*(?:,(?!\s*${NAME_ENDING})|;|\||\s(?:and|AND|und|UND|et|ET|y|e|en|och|og|i|и|&|with|/)\s)\s*`,
  'u',
);

/** `By Ana Example, Bo Li, and Cy Ode, Staff Writers` as names, without what a byline says besides. */
export function namesIn(byline: string): readonly string[] {
  const names = namesBetween(withoutBesides(byline), BETWEEN_NAMES)
    .map((name) => name.replace(/^(?:and|und|et)\s+/iu, ''))
    .filter((name) => !DATE.test(name));
  const people = names.filter((name) => !POST.test(name));
  return [...new Set(people.length > 0 ? people : names)];
}

/** The one name that a link to an author or a value shows, whatever stands in it; empty where it is nobody's. */
export function nameIn(words: string): string {
  const name = withoutBesides(words).replace(BY, '').trim();
  return ACCOUNT.test(name) ? '' : name;
}

/** Who set a system up is not who wrote. */
const ACCOUNT = /^(?:admin|administrator|webmaster|root|wp-?admin|user\d*)$/iu;

const withoutBesides = (byline: string): string =>
  BESIDES.reduce((line, words) => line.replace(words, ' '), byline);

/** The parts of a byline with these words between its names, whatever they are. */
export const namesBetween = (byline: string, between: RegExp): readonly string[] =>
  byline
    .replace(BY, '')
    .split(between)
    .map((name) => name.trim())
    .filter(Boolean);

const BY =
  /^\s*(?:(?:(?:written|posted|reported|story|words|text) )?by|von|par|por|di|door|av|af|przez|autor(?:in|es|a)?|text(?:e)?|words|от|автор|oleh)\s*:?\s+/iu;

/** Mail addresses and handles, who did something else, the day. */
const BESIDES: readonly RegExp[] = [
  /[(<]\s*\S*@\S+\s*[)>]|\S+@\S+\.\p{L}+/gu,
  /(?:[.;,]\s*|\s)(?:translated|edited|photos?|photographs?|pictures?|illustrat\p{L}+|graphics?|video)(?: and \p{L}+)?(?: by\s|:)[\s\S]*$/iu,
  /\s+on\s+(?:\d{1,2}\.?\s\p{L}|\p{L}+\.?\s\d)[\s\S]*$/iu,
  /^\s*(?:view|see|read) (?:all|more) (?:posts|stories|articles)(?= by\s)/iu,
];

const DATE = /^(?:\d{1,2}\.?\s\p{L}+\.?(?:\s\d{4})?|\p{L}+\.?\s\d{1,2}(?:,?\s\d{4})?|\d{4}|\d[\d./-]+)$/u;

/** What somebody is, and not who; an agency before it is another matter. */
const POST =
  /^(?:(?:staff|senior|chief|contributing|special|guest|deputy|freelance|investigative|news|science|environment|climate|energy|business) )*(?:writers?|reporters?|editors?|correspondents?|columnists?|contributors?|redakteur(?:in)?|journaliste?)$/iu;

/** A moment as newsrooms write it: RFC 3339, the same without seconds or zone, or a day. What has no zone is taken as UTC. */
export function momentOf(text: string | null): DateTime | null {
  if (text === null) return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text.trim(),
  );
  if (match === null) return momentOfRfc822(text);
  const [, day = '', minute = '00:00', second = ':00', zone = 'Z'] = match;
  return parseDateTime(`${day}T${minute}${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
}

function momentOfRfc822(text: string): DateTime | null {
  if (!/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4}/.test(text.trim())) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : parseDateTime(`${moment.toISOString().slice(0, 19)}Z`);
}
