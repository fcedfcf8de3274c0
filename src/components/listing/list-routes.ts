import type { Article, Collection, Newsroom } from '../../core/newsroom/newsroom.ts';
import { archive, byAuthor, byTopic } from '../../core/newsroom/queries.ts';
import { listPageKey, topicPageKey } from '../../site/page-key.ts';

/** The pages of the archive; the first stands at the address of the archive itself. */
export const archiveRoutes = (newsroom: Newsroom) =>
  archive(newsroom).map((page) => ({
    params: { page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
    cacheKey: listPageKey({ id: `${page.number} of ${page.count}`, digest: '' }, page.items),
  }));

export const authorRoutes = (newsroom: Newsroom) => routesOf(newsroom, newsroom.authors, byAuthor);

/** A topic also shows what happened to its rules. */
export const topicRoutes = (newsroom: Newsroom) =>
  [...newsroom.topics.values()].map((subject) => {
    const articles = byTopic(newsroom, subject.id);
    const props = { subject, articles };
    return { params: { id: subject.id }, props, cacheKey: topicPageKey(subject, articles) };
  });

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
