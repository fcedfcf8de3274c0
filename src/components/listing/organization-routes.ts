import { byStatus, claims } from '../../core/newsroom/claims.ts';
import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { byOrganization, corrections } from '../../core/newsroom/queries.ts';
import { organizationPageKey } from '../../site/page-key.ts';

/** The page of each organization with its stories, the claims in them and what was corrected. */
export function organizationRoutes(newsroom: Newsroom) {
  const claimsOf = Map.groupBy(claims(newsroom), ({ organization }) => organization?.id);
  const corrected = corrections(newsroom).filter(({ article }) => !article.isRetracted);
  return [...newsroom.organizations.values()].map((subject) => {
    const articles = byOrganization(newsroom, subject.id);
    const record = {
      claims: (claimsOf.get(subject.id) ?? []).toSorted(byStatus),
      corrections: corrected.filter(({ article }) => articles.includes(article)),
    };
    return {
      params: { id: subject.id },
      props: { subject, articles, ...record },
      cacheKey: organizationPageKey(subject, articles, record.claims),
    };
  });
}
