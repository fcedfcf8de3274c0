import { absoluteUrl, paths } from '../../newsroom/urls.ts';
import type { Story } from '../story.ts';

/** Who wrote it, whom and what it is about, and what kind of piece it is. */
export function ninjsSubjects({ article, publication }: Story) {
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const people = article.authors.filter(({ kind }) => kind === 'person');
  const desks = article.authors.filter(({ kind }) => kind === 'organization');
  return {
    people: people.map(({ id, name }) => ({ name, rel: 'author', uri: at(paths.author(id)) })),
    organisations: [
      ...desks.map(({ id, name }) => ({ name, rel: 'author', uri: at(paths.author(id)) })),
      ...article.organizations.map(({ id, name, ticker }) => ({
        name,
        rel: 'about',
        uri: at(paths.organization(id)),
        ...(ticker ? { symbols: [symbol(ticker)] } : {}),
      })),
    ],
    subjects: [
      ...article.pillars.map((pillar) => ({ name: publication.pillars[pillar].name, rel: 'pillar' })),
      ...article.topics.map(({ id, name }) => ({ name, rel: 'topic', uri: at(paths.topic(id)) })),
    ],
    genres: [{ name: article.kind }],
  };
}

const symbol = ({ exchange, symbol: code }: { readonly exchange: string; readonly symbol: string }) => ({
  exchange,
  symbolType: 'http://cv.iptc.org/newscodes/fininstrumenttype/ticker',
  symbol: code,
});
