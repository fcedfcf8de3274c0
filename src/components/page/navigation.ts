import type { Publication } from '../../core/newsroom/newsroom.ts';
import { PILLARS } from '../../core/newsroom/publication-schema.ts';
import { paths } from '../../core/newsroom/urls.ts';

export interface NavigationLink {
  readonly label: string;
  readonly path: string;
}

/** Where a pillar's stories and topics stand together. */
export const pillarPath = (pillar: string): string => `${paths.topics}#${pillar}`;

export const pillarLinks = ({ pillars }: Pick<Publication, 'pillars'>) =>
  PILLARS.map((pillar) => ({ pillar, label: pillars[pillar].name, path: pillarPath(pillar) }));

export const READ: readonly NavigationLink[] = [
  { label: 'Archive', path: paths.archive },
  { label: 'Topics', path: paths.topics },
  { label: 'Organizations', path: paths.organizations },
  { label: 'Authors', path: paths.authors },
  { label: 'Regulation tracker', path: paths.regulations },
  { label: 'Claims', path: paths.claims },
  { label: 'Glossary', path: paths.glossary },
  { label: 'Podcasts', path: paths.podcasts },
  { label: 'Saved for later', path: paths.saved },
];

export const TAKE_PART: readonly NavigationLink[] = [
  { label: 'Republish our stories', path: paths.republish },
  { label: 'Stories to take', path: paths.wire },
  { label: 'Check your copy', path: paths.verify },
  { label: 'Where our stories ran', path: paths.republications },
  { label: 'Send us a story', path: paths.submit },
  { label: 'Corrections', path: paths.corrections },
  { label: 'Feeds', path: paths.feeds },
  { label: 'What we ask of machines', path: paths.ai },
];
