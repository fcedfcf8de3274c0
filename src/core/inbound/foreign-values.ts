import { type DateTime, parseDateTime } from '../text/date-time.ts';

/* Values as other newsrooms write them. */

/** What follows a comma inside one name, and ends it: `Sons, Inc.` is one, `Ana Example, Co Li` are two. */
export const NAME_ENDING = String.raw`(?:Inc|LLC|LLP|Ltd|Co|Corp|PLC|Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D)\b\.?(?=\s*(?:[,;|(&]|$)|\s+and\s)`;

/** What stands between two names. */
const BETWEEN_NAMES = new RegExp(
  String.raw`\s*(?:,(?!\s*${NAME_ENDING})|;|\||\s(?:and|und|et|y|e|en|och|og|i|и|&)\s)\s*`,
  'u',
);

/** `Ana Example, Bo Li and Cy Ode` as names. */
export const namesIn = (byline: string, between = BETWEEN_NAMES): readonly string[] =>
  byline
    .replace(
      /^\s*(?:by|von|par|por|di|door|av|af|przez|autor(?:in|es|a)?|text(?:e)?|от|автор|oleh)\s*:?\s+/iu,
      '',
    )
    .split(between)
    .map((name) => name.trim())
    .filter(Boolean);

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
