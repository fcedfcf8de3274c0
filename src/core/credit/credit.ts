import type { License } from '../license/license.ts';
import { licenseUrl, shortName } from '../license/license-names.ts';
import { assertNever } from '../text/assert-never.ts';
import { formatDay } from '../text/date-time.ts';
import type { Attribution } from './attribution.ts';
import { creatorPhrases } from './creator-phrases.ts';
import { type CreditPart, type CreditTerm, joinParts, named, words } from './credit-part.ts';
import { endSentence } from './sentence.ts';
import { singleLine } from './single-line.ts';
import { webUrl } from './web-url.ts';

/** What is said of where a work comes from, in parts; every form of it (text, HTML, Markdown …) is drawn from these. */
export interface Credit {
  /** The URL of the work, the subject of the statements; null where the source has none on the web. */
  readonly about: string | null;
  readonly sentences: readonly (readonly CreditPart[])[];
}

/**
 * The whole credit of a work: all that CC BY 4.0 section 3(a)(1) asks a sharer to retain if it is supplied, and the
 * title, which the versions before 4.0 ask for.
 */
export const writeCredit = (attribution: Attribution): Credit => ({
  about: webUrl(attribution.source.url),
  sentences: [
    workSentence(attribution, false),
    licenseSentence(attribution.license),
    supplied('disclaimer', attribution.disclaimer),
    dateSentence(attribution),
    changeSentence(attribution),
    permissionSentence(attribution),
  ]
    .filter((parts) => parts.length > 0)
    .map(endSentence),
});

/** Work and license only: for a figure inside a story, whose own credit stands below it. */
export const writeBriefCredit = (attribution: Attribution): Credit => ({
  about: webUrl(attribution.source.url),
  sentences: [workSentence(attribution, true), licenseSentence(attribution.license)].map(endSentence),
});

/** Whoever drew or counted something and published it too is named once, for what they did. */
function isSourceToo({ creators, source }: Attribution): boolean {
  const [only, ...others] = creators;
  if (only === undefined || others.length > 0 || only.role === 'author') return false;
  return singleLine(only.name) === singleLine(source.name);
}

/** `“Title” by A and B, photograph by C, Source, © 2026 Source` */
function workSentence(attribution: Attribution, isBrief: boolean): readonly CreditPart[] {
  const { title, creators, source, copyrightNotice } = attribution;
  const quoted = singleLine(title) === '' ? [] : [words('“'), named('title', title, source.url), words('”')];
  const authors = creators.filter(({ role }) => role === 'author');
  const others = creatorPhrases(creators.filter(({ role }) => role !== 'author'));
  const published = named('source', singleLine(source.name) || source.url, source.url);
  const made =
    isBrief && isSourceToo(attribution)
      ? others.map((phrase) => phrase.map((part) => (part.kind === 'text' ? part : published)))
      : [...others, [published]];
  const segments = [
    joinParts([quoted, ...creatorPhrases(authors)], ' '),
    ...made,
    supplied('copyright-notice', copyrightNotice),
  ];
  return startSentence(joinParts(segments, ', '));
}

/** The public domain tools are no licenses: a work is marked with them. */
function licenseSentence(license: License): readonly CreditPart[] {
  const name = named('license', shortName(license), licenseUrl(license));
  switch (license.kind) {
    case 'cc':
      return [words('Licensed under '), name];
    case 'cc0':
    case 'public-domain-mark':
      return [words('Marked with '), name];
    case 'all-rights-reserved':
      return [name];
    default:
      return assertNever(license);
  }
}

function dateSentence({ published, updated }: Attribution): readonly CreditPart[] {
  const dates = [
    published === null ? [] : [words(`published ${formatDay(published)}`)],
    updated === null ? [] : [words(`updated ${formatDay(updated)}`)],
  ];
  return startSentence(joinParts(dates, ', '));
}

const changeSentence = ({ changes }: Attribution): readonly CreditPart[] =>
  changes === null ? [words('No changes were made')] : [words('Changes: '), named('changes', changes)];

const permissionSentence = ({ morePermissions }: Attribution): readonly CreditPart[] =>
  morePermissions === null || webUrl(morePermissions) === null
    ? []
    : [named('more-permissions', 'Further permissions', morePermissions)];

const supplied = (names: CreditTerm, value: string | null): readonly CreditPart[] =>
  value === null || singleLine(value) === '' ? [] : [named(names, value)];

function startSentence(parts: readonly CreditPart[]): readonly CreditPart[] {
  const [first, ...rest] = parts;
  if (first?.kind !== 'text') return parts;
  return [words(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...rest];
}
