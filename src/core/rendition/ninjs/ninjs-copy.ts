import { creditText } from '../../credit/credit-text.ts';
import { licenseUrl, longName } from '../../license/license-names.ts';
import { absoluteUrl, paths } from '../../newsroom/urls.ts';
import { toUtc } from '../../text/date-time.ts';
import { htmlCopy } from '../html/html-copy.ts';
import { deskNote } from '../provenance.ts';
import type { Story } from '../story.ts';
import { ninjsParts } from './ninjs-parts.ts';
import { ninjsSubjects } from './ninjs-subjects.ts';

/** The story for an agency's system: IPTC ninjs 3.1 (https://iptc.org/std/ninjs/ninjs-schema_3.1.json), one item of type text. */
export const ninjsCopy = (story: Story): string => `${JSON.stringify(ninjsItem(story), wellFormed, 2)}\n`;

/** Half a surrogate pair is no character, and some readers refuse the whole file for it. */
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

export function ninjsItem(story: Story) {
  const { article, work } = story;
  const { published, updated, title, dek, republish } = article;
  return {
    uri: work.url,
    type: 'text',
    representationType: 'full',
    version: String(article.version),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    firstCreated: toUtc(published),
    versionCreated: toUtc(updated ?? published),
    contentCreated: toUtc(published),
    pubStatus: article.isRetracted ? 'canceled' : 'usable',
    ...(republish.until ? { expires: toUtc(republish.until) } : {}),
    language: article.language,
    title,
    by: article.byline.map(({ name }) => name).join(', '),
    slugline: article.slug,
    ...rightsOfItem(story),
    edNote: deskNote(story),
    headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: dek }],
    bodies: [{ role: 'main', contentType: 'text/html', wordCount: article.words, value: htmlCopy(story) }],
    ...ninjsSubjects(story),
    ...ninjsParts(story),
    infoSources: article.sources.map(({ title: name, url }) => ({ name, role: 'source', uri: url })),
    altIds: [
      { role: 'slug', value: article.slug },
      { role: 'fingerprint', value: article.fingerprint },
    ],
    trustIndicators: trustIndicatorsOf(story),
  };
}

function rightsOfItem({ work, publication, credit, article }: Story) {
  const { copyrightNotice } = work.attribution;
  const url = licenseUrl(work.license);
  return {
    copyrightHolder: article.origin?.publisher ?? publication.copyrightHolder,
    ...(copyrightNotice === null ? {} : { copyrightNotice }),
    usageTerms: `${longName(work.license)}. Images, charts and sound inside have their own terms. ${creditText(credit)}`,
    ...(url === null ? {} : { rightsInfo: { linkedRights: url } }),
  };
}

const TRUST = 'http://cv.iptc.org/newscodes/trustindicator/';

const trustIndicatorsOf = ({ publication }: Story) => [
  {
    role: `${TRUST}correctionsPolicy`,
    title: 'Corrections',
    href: absoluteUrl(paths.corrections, publication.url),
  },
  {
    role: `${TRUST}publishingPrinciples`,
    title: `About ${publication.name}`,
    href: absoluteUrl(paths.about, publication.url),
  },
];
