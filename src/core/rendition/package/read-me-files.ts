import { writeCredit } from '../../credit/credit.ts';
import { creditText } from '../../credit/credit-text.ts';
import { licenseUrl, longName } from '../../license/license-names.ts';
import type { Terms, TermsRow } from '../../terms/terms.ts';
import { leftOut } from '../left-out.ts';
import { provenanceLine } from '../provenance.ts';
import type { Story } from '../story.ts';
import type { Member } from './manifest.ts';

/** Who is to be credited for what: the story, then every other work in the package. */
export function creditsFile(story: Story, members: readonly Member[]): string {
  const parts = members.flatMap(({ name, work }) =>
    work ? [`${name}\n${creditText(writeCredit({ ...work.attribution, disclaimer: null }))}`] : [],
  );
  const left = leftOut(story, { images: true }).map(({ what, why, url }) => `- ${what}: ${why} ${url}`);
  return sections([
    'CREDITS',
    `The story\n${creditText(story.credit)}`,
    provenanceLine(story),
    ...parts,
    left.length > 0 && `Left out of this package, and why\n${left.join('\n')}`,
  ]);
}

/** Under which license the story stands, and what its publisher permits and asks beside it, kept apart. */
export function licenseFile({ work, publication }: Story, terms: Terms): string {
  const url = licenseUrl(work.license);
  const { attribution } = work;
  return sections([
    longName(work.license),
    [attribution.copyrightNotice, url, attribution.disclaimer].filter(Boolean).join('\n'),
    'This license covers the text of the story. Every image, chart and recording in this package has its own license; CREDITS.txt names them.',
    url && `The license text decides; it is at ${url}. In plain words:`,
    rows(terms.license),
    terms.permissions.length > 0 &&
      `What ${publication.name} permits beyond the license\n\n${rows(terms.permissions)}`,
    terms.requests.length > 0 &&
      `What ${publication.name} asks for. These are requests, not conditions\n\n${rows(terms.requests)}`,
  ]);
}

const rows = (group: readonly TermsRow<string>[]): string =>
  group.map(({ label, sentence }) => `${label}\n${sentence}`).join('\n\n');

const sections = (parts: readonly (string | false | null)[]): string =>
  `${parts.filter(Boolean).join('\n\n')}\n`;
