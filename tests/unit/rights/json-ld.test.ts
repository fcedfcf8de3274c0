import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { licenseId, licenseUrl } from '../../../src/core/license/license-names.ts';
import { htmlCopy } from '../../../src/core/rendition/html/html-copy.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { graphOf, storyNode } from '../../support/a-graph.ts';
import {
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  anOrganization,
  aTopic,
  type FileChanges,
  someMedia,
  theStory,
} from '../../support/builders.ts';

describe('the structured data of a story', () => {
  test('says what the page says', () => {
    const files = {
      'topics/water.yaml': aTopic(),
      'organizations/dam.yaml': anOrganization({
        wikidata: 'Q3884',
        ticker: { exchange: 'NYSE', symbol: 'DAM' },
      }),
      'media/river.yaml': someMedia(),
      'media/river.png': anImage(),
    };
    const fields = {
      topics: ['water'],
      organizations: ['dam'],
      hero: 'river',
      updated: '2026-01-07T10:00:00+01:00',
      sources: [{ title: 'River board', url: 'https://board.example/' }],
      corrections: [{ date: '2026-01-06T10:00:00+01:00', text: 'It was 1400.' }],
    };
    expect(storyNode(fields, files)).toMatchInlineSnapshot(`
      {
        "@id": "https://ledger.example/articles/a-story/#article",
        "@type": "NewsArticle",
        "about": [
          {
            "@type": "Organization",
            "name": "Dam Inc.",
            "sameAs": "http://www.wikidata.org/entity/Q3884",
            "tickerSymbol": "NYSE:DAM",
          },
        ],
        "acquireLicensePage": "https://ledger.example/articles/a-story/republish/",
        "author": [
          {
            "@id": "https://ledger.example/authors/ana-example/#author",
          },
        ],
        "copyrightHolder": {
          "@id": "https://ledger.example/#organization",
        },
        "copyrightNotice": "© 2026 The Ledger",
        "copyrightYear": 2026,
        "correction": [
          {
            "@type": "CorrectionComment",
            "datePublished": "2026-01-06T09:00:00Z",
            "text": "It was 1400.",
          },
        ],
        "creditText": "Ana Example, The Ledger",
        "dateModified": "2026-01-07T09:00:00Z",
        "datePublished": "2026-01-05T14:00:00Z",
        "description": "What it is about.",
        "headline": "A story",
        "image": [
          {
            "@type": "ImageObject",
            "acquireLicensePage": "https://ledger.example/articles/a-story/republish/",
            "contentUrl": "https://ledger.example/media/river.png",
            "copyrightNotice": "© Pat Lens",
            "creator": [
              {
                "@type": "Person",
                "name": "Pat Lens",
              },
            ],
            "creditText": "Pat Lens",
            "license": "https://creativecommons.org/licenses/by/4.0/",
          },
        ],
        "inLanguage": "en",
        "isAccessibleForFree": true,
        "keywords": [
          "Water",
        ],
        "license": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
        "mainEntityOfPage": "https://ledger.example/articles/a-story/",
        "publisher": {
          "@id": "https://ledger.example/#organization",
        },
        "url": "https://ledger.example/articles/a-story/",
        "usageInfo": "https://ledger.example/republish/",
        "version": 3,
        "wordCount": 5,
      }
    `);
  });

  test('names its authors and the newsroom by the ids it uses', () => {
    const [story, newsroom, author] = graphOf({
      'authors/ana-example.mdx': anAuthor({ url: 'https://ana.example/' }),
    });
    expect(story?.['author']).toEqual([{ '@id': author?.['@id'] }]);
    expect(story?.['publisher']).toEqual({ '@id': newsroom?.['@id'] });
    expect(author).toMatchObject({
      '@type': 'Person',
      name: 'Ana Example',
      sameAs: ['https://ana.example/'],
    });
  });

  test.each([
    ['article', 'NewsArticle'],
    ['feature', 'NewsArticle'],
    ['story', 'NewsArticle'],
    ['press-release', 'Article'],
    ['podcast', 'Article'],
  ])('calls a %s a %s', (kind, type) => {
    expect(storyNode({ kind })['@type']).toBe(type);
  });

  test('shows the way to the story as the page does', () => {
    const crumbs = (files: FileChanges) =>
      graphOf(files).find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'];
    const step = (position: number, name: string, item: string) => ({
      '@type': 'ListItem',
      position,
      name,
      item,
    });
    const front = step(1, 'Front page', 'https://ledger.example/');
    expect(crumbs({})).toEqual([front, step(2, 'Archive', 'https://ledger.example/archive/')]);
    const files = {
      'topics/water.yaml': aTopic(),
      'articles/2026/a-story.mdx': anArticle({ topics: ['water'] }),
    };
    expect(crumbs(files)).toEqual([
      front,
      step(2, 'Topics', 'https://ledger.example/topics/'),
      step(3, 'Water', 'https://ledger.example/topics/water/'),
    ]);
  });

  test('states each thing once: no two nodes have one id', () => {
    const files = {
      'media/river.yaml': someMedia({ creators: [{ name: 'Ana Example' }] }),
      'media/river.png': anImage(),
      'articles/2026/a-story.mdx': anArticle({ hero: 'river' }, 'Look.\n\n<Figure media="river" />'),
    };
    const ids = graphOf(files).flatMap((node) => node['@id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(graphOf(files)[0]?.['image']).toHaveLength(1);
  });

  test('an organization that signs is no person', () => {
    const [, , author] = graphOf({ 'authors/ana-example.mdx': anAuthor({ kind: 'organization' }) });
    expect(author?.['@type']).toBe('Organization');
  });

  test.each([
    ['</script><script>alert(1)</script>'],
    ['<!-- --> <![CDATA[ ]]>'],
    ['"quotes" & \\backslashes\\ and \'apostrophes\''],
    ['&lt;/script&gt;'],
    ['שלום 電力 👩‍🔬'],
  ])('is valid and whole for the title %j', (title) => {
    expect(storyNode({ title, dek: title })).toMatchObject({ headline: title, description: title });
  });
});

describe('the license in structured data', () => {
  test.each(
    everyLicense()
      .filter(({ kind }) => kind !== 'cc')
      .map((license) => [licenseId(license), license] as const),
  )('of %s is the one the credit links to', (id, license) => {
    const fields = { license: id };
    const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields) });
    const url = licenseUrl(license);
    expect(storyNode(fields)['license'] ?? null).toBe(url);
    if (url) expect(htmlCopy(storyOf(theStory(room), room))).toContain(`href="${url}"`);
  });

  test.each(['by', 'by-sa', 'by-nc', 'by-nd', 'by-nc-sa', 'by-nc-nd'])(
    'of %s is the one the RDFa of the copy states',
    (clauses) => {
      const fields = { license: `CC-${clauses.toUpperCase()}-4.0` };
      const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields) });
      const { document } = parseHTML(`<html><body>${htmlCopy(storyOf(theStory(room), room))}</body></html>`);
      const inCopy = [...document.querySelectorAll('a[rel~="license"], [property~="cc:license"]')].map(
        (link) => link.getAttribute('href'),
      );
      expect(new Set(inCopy)).toEqual(new Set([storyNode(fields)['license']]));
      expect(storyNode(fields)['license']).toBe(`https://creativecommons.org/licenses/${clauses}/4.0/`);
    },
  );

  test('is none where all rights are reserved', () => {
    expect(storyNode({ license: 'All rights reserved' })).not.toHaveProperty('license');
  });

  test('of the image is its own', () => {
    const files = {
      'media/river.yaml': someMedia({ license: 'CC-BY-SA-3.0' }),
      'media/river.png': anImage(),
    };
    expect(storyNode({ hero: 'river' }, files)['image']).toEqual([
      expect.objectContaining({
        license: 'https://creativecommons.org/licenses/by-sa/3.0/',
        creditText: 'Pat Lens',
      }),
    ]);
  });
});
