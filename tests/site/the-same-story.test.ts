import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenseUrl } from '../../src/core/license/license-names.ts';
import type { Article } from '../../src/core/newsroom/newsroom.ts';
import { paths } from '../../src/core/newsroom/urls.ts';
import { workOf } from '../../src/core/newsroom/work.ts';
import { availabilityOf } from '../../src/core/terms/availability.ts';
import { loadNewsroom } from '../../src/site/load-newsroom.ts';
import { readSettings } from '../../src/site/settings.ts';
import { type Facts, inMilliseconds } from '../support/facts/facts.ts';
import { factsOfHtmlCopy, factsOfJsonLd, factsOfPage, factsOfRdfa } from '../support/facts/facts-of-html.ts';
import { factsOfJsonFeed, factsOfManifest, factsOfNinjs } from '../support/facts/facts-of-json.ts';
import {
  factsOfAtom,
  factsOfDocx,
  factsOfNewsml,
  factsOfPdf,
  factsOfRsl,
  factsOfRss,
} from '../support/facts/facts-of-xml.ts';
import { DIST, readSite } from './dist.ts';

const settings = readSettings(process.env, new Date());
const loaded = await loadNewsroom(settings);
if (!loaded.ok) throw new Error('The content has problems; `npm run -s newsroom -- check` names them.');
const newsroom = loaded.value;
const site = newsroom.publication.url;

type Read = (at: {
  readonly page: string;
  readonly url: string;
  readonly copy: (ending: string) => string;
}) => Facts | Promise<Facts>;

const bytes = (path: string): Uint8Array => readFileSync(join(resolve(DIST), path));

/** Who reads which format, each with a parser that shares nothing with what wrote it. */
const FORMATS: Readonly<Record<string, Read>> = {
  page: ({ page }) => factsOfPage(readSite(page)),
  'JSON-LD': ({ page }) => factsOfJsonLd(readSite(page)),
  'RDFa of the page': ({ page, url }) => factsOfRdfa(readSite(page), url),
  'RDFa of the copy': ({ copy, url }) => factsOfRdfa(readSite(copy('html')), url),
  'HTML copy': ({ copy }) => factsOfHtmlCopy(readSite(copy('html'))),
  RSS: ({ url }) => factsOfRss(readSite(paths.rss), url),
  Atom: ({ url }) => factsOfAtom(readSite(paths.atom), url),
  'JSON Feed': ({ url }) => factsOfJsonFeed(readSite(paths.jsonFeed), url),
  ninjs: ({ copy }) => factsOfNinjs(readSite(copy('ninjs.json'))),
  'NewsML-G2': ({ copy }) => factsOfNewsml(readSite(copy('newsml.xml'))),
  DOCX: ({ copy }) => factsOfDocx(bytes(copy('docx'))),
  'XMP of the PDF': ({ copy }) => factsOfPdf(bytes(copy('pdf'))),
  RSL: ({ url }) => factsOfRsl(readSite(paths.license), url, site),
  manifest: ({ copy }) => factsOfManifest(readSite(copy('manifest.json').replace(/[^/]*$/, 'manifest.json'))),
};

const takeable = newsroom.articles.filter(
  (article) => availabilityOf(article, newsroom.now).kind === 'available',
);

describe.each(Object.entries(FORMATS))('%s', (_format, read) => {
  test.each(takeable.map((article) => [article.slug, article] as const))(
    'says the same of %s',
    async (slug, article) => {
      const said = await read({
        page: `${paths.article(slug)}index.html`,
        url: workOf(article, newsroom).url,
        copy: (ending) => paths.copy(slug, `${slug}.${ending}`),
      });
      const expected = expectedOf(article);
      const facts = Object.keys(said) as (keyof Facts)[];
      expect(facts.length).toBeGreaterThan(0);
      expect(withFingerprintOf(said, expected)).toEqual(
        Object.fromEntries(facts.map((fact) => [fact, expected[fact]])),
      );
    },
  );
});

function expectedOf(article: Article): Required<Facts> {
  const { url, attribution } = workOf(article, newsroom);
  return {
    url,
    headline: article.title,
    authors: article.authors.map(({ name }) => name),
    published: inMilliseconds(article.published),
    modified: inMilliseconds(article.updated ?? article.published),
    license: licenseUrl(article.license) ?? undefined,
    copyright: attribution.copyrightNotice ?? undefined,
    language: article.language,
    version: article.version,
    fingerprint: article.fingerprint,
  };
}

/** A fingerprint that is shown by its first digits stands for the whole if these are right. */
function withFingerprintOf(said: Facts, { fingerprint }: Facts): Facts {
  if (!said.fingerprint || !fingerprint) return said;
  const isPart = fingerprint.replace('n1-sha256-', '').startsWith(said.fingerprint);
  return isPart ? { ...said, fingerprint } : said;
}
