import { licenseUrl, shortName } from '../license/license-names.ts';
import { formatDay } from '../text/date-time.ts';
import type { Attribution } from './attribution.ts';
import { changesMade } from './changes-made.ts';
import { creatorPhrases } from './creator-phrases.ts';
import type { Credit } from './credit.ts';
import { type CreditPart, joinParts, named, words } from './credit-part.ts';
import type { OpenLicense, Republisher } from './republisher.ts';
import { endSentence } from './sentence.ts';
import { singleLine } from './single-line.ts';

/**
 * `This story by A and B was first published by SOURCE on DAY and is republished by OUTLET under LICENSE.`
 * A headline stands above it, so only an excerpt and the licenses that ask for the title name it here.
 */
export function writeTopLine(
  attribution: Attribution,
  license: OpenLicense,
  republisher: Republisher,
): Credit {
  const name = named('license', shortName(license), licenseUrl(license));
  const isLicensed = license.kind === 'cc';
  const changes = changesMade(attribution.changes, { ...republisher, extent: 'whole' });
  const sentences = [
    [
      ...(republisher.extent === 'excerpt' ? excerptOf(attribution) : wholeOf(attribution, license)),
      ...firstPublished(attribution),
      ...(isLicensed || isKnown(republisher) ? republished(republisher) : []),
      ...(isLicensed ? [words(' under '), name] : []),
    ],
    isLicensed ? [] : [words('It is marked with '), name],
    changes === null ? [] : [words('Changes: '), named('changes', changes)],
  ];
  return { about: null, sentences: sentences.filter((parts) => parts.length > 0).map(endSentence) };
}

/** `This story by A and B was` */
function wholeOf({ title, creators }: Attribution, license: OpenLicense): readonly CreditPart[] {
  const quoted = asksForTitle(license) ? quote(title) : null;
  const others = creators.some(({ role }) => role !== 'author');
  return [...withCreators(quoted ?? [words('This story')], creators), words(others ? ', was' : ' was')];
}

/** `This excerpt is from “Title” by A and B,` */
const excerptOf = ({ title, creators }: Attribution): readonly CreditPart[] => [
  words('This excerpt is from '),
  ...withCreators(quote(title) ?? [words('a story')], creators),
  words(','),
];

/** Every Creative Commons license before 4.0 asks for it, in section 4 of its legal code. */
const asksForTitle = (license: OpenLicense): boolean => license.kind === 'cc' && license.version !== '4.0';

const quote = (title: string): readonly CreditPart[] | null =>
  singleLine(title) === '' ? null : [words('“'), named('title', title), words('”')];

/** `“Title” by A and B, translated by C` */
function withCreators(what: readonly CreditPart[], creators: Attribution['creators']): readonly CreditPart[] {
  const [authors = [], ...others] = creatorPhrases(creators);
  return joinParts([joinParts([what, authors], ' '), ...others], ', ');
}

function firstPublished({ source, published }: Attribution): readonly CreditPart[] {
  const name = named('source', singleLine(source.name) || source.url, source.url);
  const on = published === null ? [] : [words(` on ${formatDay(published)}`)];
  return [words(' first published by '), name, ...on];
}

const isKnown = ({ outlet, date }: Republisher): boolean => outlet !== null || date !== null;

function republished({ outlet, date, extent }: Republisher): readonly CreditPart[] {
  return [
    words(extent === 'excerpt' ? ' and republished' : ' and is republished'),
    ...(outlet === null ? [] : [words(' by '), words(outlet)]),
    ...(date === null ? [] : [words(` on ${formatDay(date)}`)]),
  ];
}
