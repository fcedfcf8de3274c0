import type { Signature } from '../../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../../newsroom/urls.ts';
import type { Story } from '../story.ts';

/** Who wrote it, whom and what it is about, and what kind of piece it is. */
export function ninjsSubjects({ article, publication }: Story) {
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const people = article.byline.filter(({ kind }) => kind === 'person');
  const desks = article.byline.filter(({ kind }) => kind === 'organization');
  const signed = ({ name, url }: Signature) => ({ name, rel: 'author', ...(url ? { uri: at(url) } : {}) });
  return {
    people: people.map(signed),
    organisations: [
      ...desks.map(signed),
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
