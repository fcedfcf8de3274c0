import type { NewsMediaOrganization, Organization, Person } from 'schema-dts';
import type { Author, Publication } from '../newsroom/newsroom.ts';
import type { TrustClause } from '../newsroom/trust-clauses.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';

/** The publication as the publisher of its stories, with the policies it has stated. */
export const publisherNode = (publication: Publication): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  '@id': publicationId(publication),
  name: publication.name,
  url: publication.url,
  email: publication.email,
  ...policiesOf(publication),
});

/** Whoever signs, a person or an organization. */
export function authorNode(author: Author, publication: Publication): Person | Organization {
  const sameAs = [author.url, ...author.links.map((link) => link.url)].filter((url) => url !== undefined);
  return {
    '@type': author.kind === 'organization' ? 'Organization' : 'Person',
    '@id': authorId(author, publication),
    name: author.name,
    url: absoluteUrl(paths.author(author.id), publication.url),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  };
}

export const publicationId = ({ url }: Pick<Publication, 'url'>): string => `${url}#organization`;

export const authorId = ({ id }: Pick<Author, 'id'>, publication: Pick<Publication, 'url'>): string =>
  `${absoluteUrl(paths.author(id), publication.url)}#author`;

type Policy = Extract<
  keyof NewsMediaOrganization,
  `${string}Policy` | 'publishingPrinciples' | 'ownershipFundingInfo' | 'masthead'
>;

/** Which clause answers what schema.org asks of a news organization. */
const POLICIES = {
  publishingPrinciples: 'principles',
  ethicsPolicy: 'principles',
  missionCoveragePrioritiesPolicy: 'editorial-mission',
  correctionsPolicy: 'accuracy',
  verificationFactCheckingPolicy: 'sources',
  actionableFeedbackPolicy: 'external-accountability',
  ownershipFundingInfo: 'owners',
  masthead: 'management',
} as const satisfies Partial<Record<Policy, TrustClause>>;

/** An address for each policy that is stated; a link to a place that says nothing would be a promise. */
function policiesOf({ trust, url }: Publication): Record<string, string> {
  const stated = Object.entries(POLICIES).filter(([, clause]) => trust[clause] !== undefined);
  return Object.fromEntries(
    stated.map(([policy, clause]) => [policy, absoluteUrl(paths.trust(clause), url)]),
  );
}
