import { parseLicense } from '../license/parse-license.ts';
import {
  type CalendarDate,
  type DateTime,
  formatDay,
  parseCalendarDate,
  parseDateTime,
} from '../text/date-time.ts';
import { type Evidence, quoteOf } from './evidence.ts';
import { type Facts, type ForeignAuthor, NO_FACTS } from './facts.ts';
import { NAME_ENDING, namesBetween } from './foreign-values.ts';
import { licenseAtAddress } from './license-addresses.ts';
import { everyElement, lineText, type MarkupElement } from './markup-tree.ts';

/** What the credit of a copy of ours says of the story; it is written by `core/credit`, as text, Markdown or HTML. */
export function creditFacts(credit: MarkupElement): Facts {
  const text = lineText(credit);
  const links = linksIn(credit);
  const [, title = '', names = ''] = TITLE_AND_NAMES.exec(text) ?? [];
  const source = sourceOf(text, links, title);
  const authors = namesBetween(names, BETWEEN_OWN_NAMES).map((name): ForeignAuthor => {
    const url = links.find((link) => link.text === name)?.url;
    return url === undefined ? { name } : { name, url };
  });
  const published = dayIn(/(?:^|[\s,])[Pp]ublished (\d{1,2} \p{L}+ \d{4})/u.exec(text)?.[1] ?? '');
  return {
    ...NO_FACTS,
    title: title === '' ? null : { value: title, source: 'credit line' },
    authors: authors.length > 0 ? { value: authors, source: 'credit line' } : null,
    published: published === null ? null : { value: published, source: 'credit line' },
    publisher: source.name === '' ? null : { value: source.name, source: 'credit line' },
    url: source.url === null ? null : { value: source.url, source: 'credit line' },
  };
}

/** `“Title” by A, B and C, Publisher (https:`; the names stand before the publisher, whom an address, a © or a license follows. */
const TITLE_AND_NAMES = new RegExp(
  String.raw`^“(.*?)”(?: by (.*?))?, (?!${NAME_ENDING})[^,]*(?:, (?:${NAME_ENDING})[^,]*)*(?: \(https?:|, ©|\.(?: (?:Licensed|Marked|All) |$))`,
  'su',
);

/** The credit of a copy puts commas and one “and” between names; an ampersand is part of one, and so is “Inc.” */
const BETWEEN_OWN_NAMES = new RegExp(`, (?!${NAME_ENDING})| and `, 'u');

/** The license a credit names: the statement of the copy about itself. */
export function creditEvidence(credit: MarkupElement): readonly Evidence[] {
  const text = lineText(credit);
  const [, sentence = ''] = /((?:Licensed under|Marked with) .*?)(?:\. |\.$|$)/u.exec(text) ?? [];
  const linked = linksIn(credit).map(({ url }) => licenseAtAddress(url));
  const written = (sentence.match(/https?:\/\/[^\s)]+/g) ?? []).map(licenseAtAddress);
  const found = [...linked, ...written].find((license) => license !== null);
  const license = found ?? parseLicense(sentence.replace(/^(?:Licensed under|Marked with) /, ''));
  if (sentence === '' || !license.ok) {
    return /All rights reserved/.test(text)
      ? [
          {
            signal: 'credit-line',
            reach: 'text',
            claim: { kind: 'reserved', hasExceptions: false },
            quote: quoteOf(text),
          },
        ]
      : [];
  }
  return [
    {
      signal: 'credit-line',
      reach: 'text',
      claim: { kind: 'license', license: license.value },
      quote: quoteOf(sentence),
    },
  ];
}

interface Link {
  readonly text: string;
  readonly url: string;
}

function linksIn(credit: MarkupElement): readonly Link[] {
  return [...everyElement(credit)].flatMap((one) =>
    one.name === 'a' && one.attributes['href'] ? [{ text: lineText(one), url: one.attributes['href'] }] : [],
  );
}

/** The source is linked to the address of the title; in plain text its address stands in parentheses behind it. */
function sourceOf(
  text: string,
  links: readonly Link[],
  title: string,
): { readonly name: string; readonly url: string | null } {
  const work = links.find((link) => link.text === title);
  const linked = links.find((link) => link !== work && link.url === work?.url);
  if (linked) return { name: linked.text, url: linked.url };
  const [, name = '', url = ''] = /, ([^,(]+) \((https?:\/\/[^\s)]+)\)/u.exec(text.slice(title.length)) ?? [];
  if (url !== '') return { name, url };
  const [, holder = ''] = /© (?:\d{4} )?(.*?)\. (?:Licensed|Marked|All)/u.exec(text) ?? [];
  return { name: holder, url: null };
}

/** `1 March 2026` as a moment; the copy says no time. */
function dayIn(text: string): DateTime | null {
  const [day = '', month = '', year = ''] = text.split(' ');
  for (let number = 1; number <= 12; number++) {
    const date = parseCalendarDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (date !== null && formatDay(date as CalendarDate).split(' ')[1] === month)
      return parseDateTime(`${date}T00:00:00Z`);
  }
  return null;
}
