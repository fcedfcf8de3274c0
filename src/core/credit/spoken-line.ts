import { clauseNames } from '../license/clause-names.ts';
import { portName } from '../license/ports.ts';
import { assertNever } from '../text/assert-never.ts';
import { formatDay } from '../text/date-time.ts';
import type { Attribution } from './attribution.ts';
import { creatorNames } from './creator-names.ts';
import type { OpenLicense, Republisher } from './republisher.ts';
import { joinSentences } from './sentence.ts';
import { singleLine } from './single-line.ts';
import { webUrl } from './web-url.ts';

/** The credit as somebody reads it aloud: names and words only, the address as far as a listener can keep it. */
export function writeSpokenLine(
  attribution: Attribution,
  license: OpenLicense,
  republisher: Republisher,
): string {
  const { outlet, editedBy } = republisher;
  const earlier = singleLine(attribution.changes ?? '');
  const host = spokenHost(attribution.source.url);
  return speakable(
    joinSentences([
      firstPublished(attribution, republisher),
      license.kind === 'cc'
        ? `${outlet === null ? 'It is used' : `${outlet} uses it`} under the ${spokenLicense(license)} license`
        : `It is marked with ${spokenLicense(license)}`,
      earlier === '' ? '' : `It had been changed: ${earlier}`,
      editedBy === null ? '' : `It was edited by ${editedBy}`,
      host === null ? '' : `The original is at ${host}`,
    ]),
  );
}

/** `www.esg-university.example:8080` as `esg dash university dot example`; null where there is no host. */
export function spokenHost(url: string): string | null {
  const [, host = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(webUrl(url) ?? '') ?? [];
  if (host === '') return null;
  return host
    .toLowerCase()
    .replace(/^www\.(?=.)/, '')
    .replaceAll('.', ' dot ')
    .replaceAll('-', ' dash ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Creative Commons Attribution, NonCommercial 3.0 Germany` */
export function spokenLicense(license: OpenLicense): string {
  switch (license.kind) {
    case 'cc': {
      const port = license.port === null ? '' : ` ${portName(license.port)}`;
      return `Creative Commons ${clauseNames(license).replaceAll('-', ', ')} ${license.version}${port}`;
    }
    case 'cc0':
      return `Creative Commons CC Zero ${license.version}`;
    case 'public-domain-mark':
      return `the Creative Commons Public Domain Mark ${license.version}`;
    default:
      return assertNever(license);
  }
}

function firstPublished(
  { title, creators, source, published }: Attribution,
  { extent }: Republisher,
): string {
  const story = singleLine(title) === '' ? 'this story' : `“${singleLine(title)}”`;
  const what = extent === 'excerpt' ? `This was an excerpt from ${story}` : `This was ${story}`;
  const name = singleLine(source.name) || (spokenHost(source.url) ?? '');
  const by = name === '' ? '' : ` by ${name}`;
  const on = published === null ? '' : ` on ${formatDay(published)}`;
  return `${what}${creatorNames(creators)}, first published${by}${on}`;
}

/** Writes out the signs that have a spoken word and drops those that have none. */
const speakable = (text: string): string =>
  text
    .replace(SPOKEN_SIGNS, (sign) => SIGN_WORDS[sign] ?? ' ')
    .replace(/ +(?=[.,])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const SIGN_WORDS: Readonly<Record<string, string>> = {
  '&': ' and ',
  '+': ' plus ',
  '%': ' percent ',
  '@': ' at ',
  '=': ' equals ',
};

const SPOKEN_SIGNS = /[&+%@=/\\|#*_~^<>{}[\]©®™]/g;
