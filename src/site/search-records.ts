import type { CustomRecord } from 'pagefind';
import { canonicalPassages } from '../core/document/canonical-text.ts';
import { shortName } from '../core/license/license-names.ts';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { formatDay } from '../core/text/date-time.ts';

/** The words of a story, and the names of what it rests on: who looks for a rule by its short name wants what is about it. */
const wordsOf = (article: Article): readonly string[] => [
  // An excerpt may run from one into the next.
  ...[article.title, article.dek].map((line) => (/[.?!…]["”’]?$/.test(line) ? line : `${line}.`)),
  ...article.keyPoints,
  ...canonicalPassages(article.body()),
  ...article.regulations.map(({ shortName, name }) => `${shortName}: ${name}.`),
  ...article.organizations.map(({ name }) => `${name}.`),
  ...article.sources.map(({ title, publisher }) =>
    publisher === undefined ? title : `${title}, ${publisher}.`,
  ),
];

/** What the search knows of a story: its words, what a result shows, and what readers narrow down by. */
export function searchRecord(article: Article, { publication, now }: Newsroom): CustomRecord {
  const license = shortName(article.license);
  const mayBeTaken = availabilityOf(article, now).kind === 'available';
  return {
    url: paths.article(article.slug),
    language: publication.language.slice(0, 2),
    content: wordsOf(article).join('\n'),
    meta: {
      title: article.title,
      dek: article.dek,
      kind: article.kind,
      date: formatDay(article.published),
      authors: article.byline.map(({ name }) => name).join(', '),
      license,
      language: article.language,
      ...(article.origin ? { from: article.origin.publisher } : {}),
    },
    filters: {
      pillar: article.pillars.map((pillar) => publication.pillars[pillar].name),
      kind: [article.kind],
      topic: article.topics.map(({ name }) => name),
      author: article.byline.map(({ name }) => name),
      organization: article.organizations.map(({ name }) => name),
      year: [article.published.slice(0, 4)],
      license: [license],
      republish: [mayBeTaken ? 'yes' : 'no'],
    },
    sort: { date: String(Date.parse(article.published)) },
  };
}
