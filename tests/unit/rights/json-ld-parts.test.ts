import { describe, expect, test } from 'vitest';
import { graphOf, type Node, storyNode } from '../../support/a-graph.ts';
import {
  aDataset,
  anArticle,
  anAuthor,
  anImage,
  aPublication,
  type Fields,
  type FileChanges,
  someMedia,
} from '../../support/builders.ts';

describe('images and figures in structured data', () => {
  const river = { 'media/river.png': anImage() };
  const imageBy = (name: string, files: FileChanges = {}) => {
    const all = { 'media/river.yaml': someMedia({ creators: [{ name }] }), ...river, ...files };
    const graph = graphOf({ ...all, 'articles/2026/a-story.mdx': anArticle({ hero: 'river' }) });
    const [image] = (graph[0]?.['image'] ?? []) as readonly Node[];
    return { image, graph };
  };

  test('an image made by someone the newsroom knows refers to what they are', () => {
    const desk = { 'authors/desk.mdx': anAuthor({ name: 'The desk', kind: 'organization' }) };
    const { image, graph } = imageBy('The desk', desk);
    const id = 'https://ledger.example/authors/desk/#author';
    expect(image?.['creator']).toEqual([{ '@id': id }]);
    expect(graph.find((node) => node['@id'] === id)).toMatchObject({
      '@type': 'Organization',
      name: 'The desk',
    });
  });

  test('an image of the newsroom itself refers to the newsroom', () => {
    expect(imageBy('The Ledger').image?.['creator']).toEqual([
      { '@id': 'https://ledger.example/#organization' },
    ]);
  });

  test('an image from elsewhere may be had where it comes from', () => {
    const source = { title: 'River pictures', url: 'https://pictures.example/1' };
    const files = { 'media/river.yaml': someMedia({ source }) };
    expect(imageBy('Pat Lens', files).image?.['acquireLicensePage']).toBe('https://pictures.example/1');
  });

  test('a chart is a dataset with its own license and its file', () => {
    const files = { 'data/flow.yaml': aDataset(), 'data/flow.csv': 'year,flow\n2025,1\n' };
    const story = anArticle({}, 'It fell.\n\n<Chart data="flow" />');
    expect(graphOf({ ...files, 'articles/2026/a-story.mdx': story })[0]?.['hasPart']).toEqual([
      {
        '@type': 'Dataset',
        name: 'Flow by year',
        description: 'It fell by half.',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        creator: [{ '@id': 'https://ledger.example/#organization' }],
        isBasedOn: 'https://board.example/flow',
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://ledger.example/data/flow.csv',
        },
      },
    ]);
  });
});

describe('the policies of the newsroom in structured data', () => {
  const publisher = (trust: Fields): Node =>
    graphOf({ 'publication.yaml': aPublication({ trust }) }).find(
      (node) => node['@type'] === 'NewsMediaOrganization',
    ) ?? {};

  test('are none where nothing is stated', () => {
    expect(Object.keys(publisher({}))).toEqual(['@type', '@id', 'name', 'url', 'email']);
  });

  test('lead to the statements on the about page', () => {
    expect(publisher({ accuracy: 'We correct.', owners: 'We own it.', training: 'We train.' })).toMatchObject(
      {
        correctionsPolicy: 'https://ledger.example/about/#trust-accuracy',
        ownershipFundingInfo: 'https://ledger.example/about/#trust-owners',
      },
    );
    expect(publisher({ accuracy: 'We correct.' })).not.toHaveProperty('ownershipFundingInfo');
  });
});

describe('copyright in structured data', () => {
  test('is the newsroom’s, by its id', () => {
    expect(storyNode({})).toMatchObject({
      copyrightHolder: { '@id': 'https://ledger.example/#organization' },
      copyrightYear: 2026,
      copyrightNotice: '© 2026 The Ledger',
      creditText: 'Ana Example, The Ledger',
    });
  });

  test('is another’s where the publication names another', () => {
    const files = { 'publication.yaml': aPublication({ copyrightHolder: 'Ledger Media Inc.' }) };
    expect(storyNode({}, files)['copyrightHolder']).toEqual({
      '@type': 'Organization',
      name: 'Ledger Media Inc.',
    });
  });

  test('is the first publisher’s where a story comes from elsewhere', () => {
    const origin = {
      publisher: 'River News',
      url: 'https://river.example/a',
      published: '2019-05-01T00:00:00Z',
    };
    expect(storyNode({ origin })).toMatchObject({
      copyrightHolder: { '@type': 'Organization', name: 'River News' },
      copyrightYear: 2019,
      copyrightNotice: '© 2019 River News',
      creditText: 'Ana Example, River News',
      isBasedOn: 'https://river.example/a',
    });
    const { published: _, ...undated } = origin;
    expect(storyNode({ origin: undated })).not.toHaveProperty('copyrightYear');
  });

  test.each(['CC0-1.0', 'CC-PDM-1.0'])('is claimed by nobody under %s', (license) => {
    expect(Object.keys(storyNode({ license })).filter((key) => key.startsWith('copyright'))).toEqual([]);
  });
});
