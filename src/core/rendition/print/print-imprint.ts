import { renderSVG } from 'uqr';
import { licenseUrl, longName, shortName } from '../../license/license-names.ts';
import type { PrintDocument } from '../press.ts';
import { provenanceLine } from '../provenance.ts';
import type { Story } from '../story.ts';
import { printCredit, printUrl } from './print-credit.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstString, typstText } from './typst-text.ts';

/** The box at the end: the whole credit, where the story is found, and which state of it this is. */
export function printCreditBox({ story, files }: PrintWriting): string {
  const { work } = story;
  const url = work.shortUrl ?? work.url;
  files.set('qr.svg', new TextEncoder().encode(renderSVG(url, { border: 0 })));
  const lines = [
    printCredit(story.credit),
    `#"The story on the web: "${printUrl(url)}`,
    typstText(provenanceLine(story)),
  ];
  const alt = typstString(`QR code that leads to ${url}`);
  const kind = lines.join('').length > LONGEST_BOX ? 'credit-in-column' : 'credit-box';
  return `#${kind}(${alt})[\n${lines.join('\n\n')}\n]`;
}

/** Characters of source; a box that spans both columns must fit on one page. */
const LONGEST_BOX = 12_000;

/** The line at the foot of each page: `Ana Example, The Ledger. CC BY 4.0. ledger.example/articles/the-river/` */
export function printFootLine({ work, publication }: Story): string {
  const [first = '', ...others] = work.attribution.creators.map(({ name }) => name);
  const all = [first, ...others].join(', ');
  const names = all.length <= LONGEST_NAMES ? all : `${first} and ${others.length} others`;
  const address = (work.shortUrl ?? work.url).replace(/^https?:\/\//, '');
  return typstText(`${names}, ${publication.name}. ${shortName(work.license)}. ${address}`);
}

/** Characters that leave room for the rest on two lines. */
const LONGEST_NAMES = 90;

/** What the PDF says of itself; `rights` is empty where nobody claims copyright. */
export function printMetadata({ article, work }: Story): PrintDocument['metadata'] {
  const { copyrightNotice, creators, disclaimer, morePermissions } = work.attribution;
  const address = licenseUrl(work.license);
  const terms = [
    address === null ? `${longName(work.license)}.` : `${longName(work.license)}: ${address}`,
    disclaimer,
    morePermissions && `Further permissions: ${morePermissions}`,
  ];
  return {
    title: article.title,
    authors: creators.map(({ name }) => name),
    language: article.language,
    licenseUrl: address,
    rights: copyrightNotice ?? '',
    usageTerms: terms.filter(Boolean).join(' '),
    url: work.attribution.source.url,
    date: article.updated ?? article.published,
  };
}
