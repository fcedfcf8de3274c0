import { describe, expect, test } from 'vitest';
import { articleKey, publicationKey } from '../../../src/core/newsroom/page-key.ts';
import { relatedIn } from '../../../src/core/newsroom/related.ts';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  anOrganization,
  aPublication,
  aRegulation,
  aStep,
  aTerm,
  aTopic,
  type FileChanges,
  moment,
  someMedia,
  theStory,
} from '../../support/builders.ts';

const BODY = 'A <Term id="weir">weir</Term>.\n\n<Figure media="river" />\n\n<Chart data="flow" />';
const FIELDS = { topics: ['water'], organizations: ['dam'], regulations: ['dams'], hero: 'dam' };

const FILES: FileChanges = {
  'topics/water.yaml': aTopic(),
  'organizations/dam.yaml': anOrganization(),
  'regulations/dams.yaml': aRegulation(),
  'regulations/rivers.yaml': aRegulation(),
  'media/river.yaml': someMedia(),
  'media/river.png': anImage(),
  'media/dam.yaml': someMedia({ file: 'dam.png' }),
  'media/dam.png': anImage(),
  'data/flow.yaml': aDataset(),
  'data/flow.csv': 'year,flow\n2019,1400\n',
  'glossary/weir.mdx': aTerm(),
  'glossary/gauge.mdx': aTerm({ term: 'Gauge' }),
  'authors/ana-example.mdx': anAuthor({}, 'Ana reads the <Term id="gauge">gauge</Term>.'),
  'articles/2026/a-story.mdx': anArticle(FIELDS, BODY),
  'articles/2026/other.mdx': anArticle({ title: 'Another', topics: ['water'] }),
};

function keyOf(changes: FileChanges = {}, now?: string): string {
  const room = aNewsroom({ ...FILES, ...changes }, now === undefined ? undefined : moment(now));
  const story = theStory(room, 'a-story');
  return publicationKey(room) + articleKey(story, room, relatedIn(room)(story, 3));
}

describe('the key of a page changes with', () => {
  test.each<readonly [string, FileChanges]>([
    [
      'the name of its author',
      {
        'authors/ana-example.mdx': anAuthor(
          { name: 'Ana B. Example' },
          'Ana reads the <Term id="gauge">gauge</Term>.',
        ),
      },
    ],
    [
      'the role of its author',
      {
        'authors/ana-example.mdx': anAuthor(
          { role: 'Editor' },
          'Ana reads the <Term id="gauge">gauge</Term>.',
        ),
      },
    ],
    [
      'the bio of its author',
      { 'authors/ana-example.mdx': anAuthor({}, 'Ana writes of the <Term id="gauge">gauge</Term>.') },
    ],
    [
      'a term in the bio of its author',
      { 'glossary/gauge.mdx': aTerm({ term: 'Gauge', short: 'A measure.' }) },
    ],
    ['the name of its topic', { 'topics/water.yaml': aTopic({ name: 'Rivers' }) }],
    ['the name of its organization', { 'organizations/dam.yaml': anOrganization({ name: 'Dams Inc.' }) }],
    [
      'the ticker of its organization',
      { 'organizations/dam.yaml': anOrganization({ ticker: { exchange: 'NYSE', symbol: 'DAM' } }) },
    ],
    ['the description of an image in its text', { 'media/river.yaml': someMedia({ alt: 'Another river' }) }],
    ['the license of an image in its text', { 'media/river.yaml': someMedia({ license: 'CC-BY-SA-4.0' }) }],
    ['the bytes of an image in its text', { 'media/river.png': anImage({ bytes: 5001 }) }],
    [
      'the description of the image above it',
      { 'media/dam.yaml': someMedia({ file: 'dam.png', alt: 'A dam' }) },
    ],
    ['the bytes of the image above it', { 'media/dam.png': anImage({ bytes: 5001 }) }],
    ['the figures of its chart', { 'data/flow.csv': 'year,flow\n2019,1401\n' }],
    ['the description of its chart', { 'data/flow.yaml': aDataset({ title: 'Flow' }) }],
    ['the definition of a term', { 'glossary/weir.mdx': aTerm({ short: 'A small dam.' }) }],
    ['the name of the publication', { 'publication.yaml': aPublication({ name: 'The Journal' }) }],
    [
      'a permission of the publication',
      { 'publication.yaml': aPublication({ permissions: { headline: 'Yes.' } }) },
    ],
    ['the default license', { 'publication.yaml': aPublication({ license: 'CC-BY-4.0' }) }],
    ['its own words', { 'articles/2026/a-story.mdx': anArticle(FIELDS, BODY.replace('A ', 'The ')) }],
    ['its own title', { 'articles/2026/a-story.mdx': anArticle({ ...FIELDS, title: 'B' }, BODY) }],
    [
      'a correction',
      {
        'articles/2026/a-story.mdx': anArticle(
          { ...FIELDS, corrections: [{ date: '2026-02-01T00:00:00Z', text: 'x' }] },
          BODY,
        ),
      },
    ],
    [
      'the headline of a related story',
      { 'articles/2026/other.mdx': anArticle({ title: 'A third', topics: ['water'] }) },
    ],
    ['a related story that is new', { 'articles/2026/third.mdx': anArticle({ topics: ['water'] }) }],
    ['a related story that is gone', { 'articles/2026/other.mdx': undefined }],
    [
      'a step of a rule it explains',
      { 'regulations/dams.yaml': aRegulation({ timeline: [aStep(), aStep({ date: '2026-04-01' })] }) },
    ],
    ['the address of the site', { 'publication.yaml': aPublication({ url: 'https://other.example' }) }],
  ])('%s', (_, changes) => {
    expect(keyOf(changes)).not.toBe(keyOf());
  });
});

describe('the key of a page does not change with', () => {
  test.each<readonly [string, FileChanges]>([
    ['nothing at all', {}],
    ['an author of other stories', { 'authors/bo.mdx': anAuthor({ name: 'Bo' }) }],
    [
      'the text of a related story',
      { 'articles/2026/other.mdx': anArticle({ title: 'Another', topics: ['water'] }, 'Other words.') },
    ],
    ['a story about something else', { 'articles/2026/third.mdx': anArticle() }],
    ['a rule it does not name', { 'regulations/rivers.yaml': aRegulation({ shortName: 'River Act' }) }],
    ['a term nobody uses', { 'glossary/scope.mdx': aTerm({ term: 'Scope' }) }],
    ['an image nobody shows', { 'media/x.yaml': someMedia({ file: 'x.png' }), 'media/x.png': anImage() }],
  ])('%s', (_, changes) => {
    expect(keyOf(changes)).toBe(keyOf());
  });

  test('the moment of the build', () => {
    expect(keyOf({}, '2026-07-01T00:00:00Z')).toBe(keyOf());
  });
});
