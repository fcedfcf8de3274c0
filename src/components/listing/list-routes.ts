import type { Article, Collection, Newsroom } from '../../core/newsroom/newsroom.ts';
import { archive, byAuthor, byOrganization, byTopic } from '../../core/newsroom/queries.ts';
import { listPageKey } from '../../site/page-key.ts';

/** The pages of the archive; the first stands at the address of the archive itself. */
export const archiveRoutes = (newsroom: Newsroom) =>
  archive(newsroom).map((page) => ({
    params: { page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
    cacheKey: listPageKey({ id: `${page.number} of ${page.count}`, digest: '' }, page.items),
  }));

export const authorRoutes = (newsroom: Newsroom) => routesOf(newsroom, newsroom.authors, byAuthor);

export const topicRoutes = (newsroom: Newsroom) => routesOf(newsroom, newsroom.topics, byTopic);

export const organizationRoutes = (newsroom: Newsroom) =>
  routesOf(newsroom, newsroom.organizations, byOrganization);

function routesOf<Subject extends { readonly id: string; readonly digest: string }>(
  newsroom: Newsroom,
  subjects: Collection<Subject>,
  storiesOf: (newsroom: Newsroom, id: string) => readonly Article[],
) {
  return [...subjects.values()].map((subject) => {
    const articles = storiesOf(newsroom, subject.id);
    return {
      params: { id: subject.id },
      props: { subject, articles },
      cacheKey: listPageKey(subject, articles),
    };
  });
}
