import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/core/newsroom/assemble.ts';
import {
  aContentFolder,
  aDataset,
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  anOrganization,
  aPublication,
  aTerm,
  aTopic,
  NOW,
  problemsOf,
  SMALLEST,
  someMedia,
  theStory,
} from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';

describe('the smallest newsroom', () => {
  test('assembles, and everything it does not say has a default', () => {
    const { publication, articles } = aNewsroom();
    expect(publication).toMatchObject({
      name: 'The Ledger',
      url: 'https://ledger.example/',
      copyrightHolder: 'The Ledger',
      language: 'en',
      disclaimer: 'Provided as is, without warranties of any kind.',
      commercial: false,
      permissions: {},
      requests: {},
      ai: { training: 'unstated', input: 'unstated', search: 'unstated' },
      pillars: {
        environmental: { name: 'Environment' },
        social: { name: 'Social' },
        governance: { name: 'Governance' },
      },
      links: [],
    });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      slug: 'a-story',
      file: 'content/articles/2026/a-story.mdx',
      language: 'en',
      license: publication.license,
      pillars: [],
      topics: [],
      organizations: [],
      updated: null,
      hero: null,
      keyPoints: [],
      sources: [],
      corrections: [],
      republish: { allowed: true, permissions: {}, requests: {} },
      origin: null,
      isRetracted: false,
      version: 1,
      words: 5,
      uses: { media: [], datasets: [], terms: [] },
    });
  });

  test('needs only what DESIGN says it needs', () => {
    const files = {
      'publication.yaml': 'name: A\nurl: https://a.example\nemail: a@a.example\nlicense: CC-BY-4.0\n',
      'authors/b.mdx': '---\nname: B\n---\n',
      [STORY]:
        '---\ntitle: C\ndek: D\nkind: story\nauthors: [b]\npublished: 2026-01-05T09:00:00Z\n---\n\nE\n',
    };
    expect(assemble(aContentFolder(files), { now: NOW }).ok).toBe(true);
  });

  test('takes its address from SITE_URL where that is set', () => {
    const assembled = assemble(aContentFolder(SMALLEST), { now: NOW, site: 'https://test.example/' });
    expect(assembled.ok && assembled.value.publication.url).toBe('https://test.example/');
  });

  test('is not fooled by files that nobody publishes', () => {
    expect(
      problemsOf({ 'README.md': 'notes', 'articles/README.md': 'notes', 'pages/Chart.astro': 'import x' }),
    ).toEqual([]);
  });
});

describe('problems', () => {
  test('come all at once, in the order of files and lines', () => {
    const problems = problemsOf({
      'publication.yaml': aPublication({ email: 'nobody', licence: 'CC-BY-4.0' }),
      'authors/ana-example.mdx': anAuthor({ kind: 'robot' }),
      [STORY]: anArticle({ topics: ['watr'], published: 'soon' }, '# One\n\n[a](b)\n'),
      'topics/water.yaml': aTopic(),
      'articles/2026/b.txt': 'x',
    });
    expect(problems).toMatchInlineSnapshot(`
      [
        "content/articles/2026/a-story.mdx:7 published: "soon" names no moment: a date needs its time and its zone. Write it as 2026-01-05T09:00:00-05:00 (or Z for UTC)",
        "content/articles/2026/a-story.mdx:12: a heading of level 1. The title of the story is level 1; use ## to #### in the text",
        "content/articles/2026/a-story.mdx:14: a relative link ("b"), which breaks in every copy. Use a full https:// address, a path of this site that starts with /, or #heading",
        "content/articles/2026/b.txt: a file the newsroom has no use for. Stories are articles/<year>/<slug>.mdx",
        "content/authors/ana-example.mdx:3 kind: expected one of person, organization, found "robot". Correct the value.",
        "content/publication.yaml:3 email: expected one mail address, found "nobody". Correct the value.",
        "content/publication.yaml:5 licence: no key "licence". Did you mean "license"?",
      ]
    `);
  });

  test('of an unknown author name the nearest one, with file, line and field', () => {
    expect(
      problemsOf({
        'authors/kai-emerson.mdx': anAuthor({ name: 'Kai Emerson' }),
        'articles/2026/x.mdx':
          '---\ntitle: A\ndek: B\nkind: article\npublished: 2026-01-05T09:00:00Z\nauthors:\n  - kai-emersen\n---\n\nC\n',
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/articles/2026/x.mdx:7 authors[0]: no author "kai-emersen". Did you mean "kai-emerson"?",
      ]
    `);
  });

  test.each([
    ['authors', 'ana-example'],
    ['topics', 'water'],
    ['organizations', 'dam'],
  ])('of a name that stands twice in %s are named', (field, id) => {
    expect(
      problemsOf({
        'topics/water.yaml': aTopic(),
        'organizations/dam.yaml': anOrganization(),
        [STORY]: anArticle({ [field]: [id, id] }),
      }),
    ).toEqual([expect.stringContaining(`${field}[1]: expected each name once, found "${id}".`)]);
  });
});

describe('a file that is broken itself is the only one reported', () => {
  const broken = '---\nnmae: x\n---\n\n# One\n';

  test.each([
    ['author', { 'authors/bo.mdx': broken, [STORY]: anArticle({ authors: ['bo'] }, '[a](/authors/bo/)') }],
    [
      'topic',
      { 'topics/water.yaml': 'nmae: x\n', [STORY]: anArticle({ topics: ['water'] }, '[a](/topics/water/)') },
    ],
    [
      'organization',
      {
        'organizations/dam.yaml': 'nmae: x\n',
        [STORY]: anArticle({ organizations: ['dam'] }, '[a](/organizations/dam/)'),
      },
    ],
    [
      'description of an image',
      { 'media/river.yaml': 'nmae: x\n', [STORY]: anArticle({ hero: 'river' }, '<Figure media="river" />') },
    ],
    [
      'image that is missing',
      { 'media/river.yaml': someMedia(), [STORY]: anArticle({ hero: 'river' }, '<Figure media="river" />') },
    ],
    [
      'image that is none',
      {
        'media/river.yaml': someMedia(),
        'media/river.png': { kind: 'unreadable', reason: 'x' },
        [STORY]: anArticle({ hero: 'river' }, '<Figure media="river" />'),
      },
    ],
    [
      'description of figures',
      { 'data/flow.yaml': 'nmae: x\n', [STORY]: anArticle({}, '<Chart data="flow" />') },
    ],
    [
      'table that is missing',
      {
        'data/flow.yaml': aDataset(),
        [STORY]: anArticle({}, '<Chart data="flow" /> \n\n[a](/data/flow.csv)'),
      },
    ],
    [
      'table with wrong columns',
      {
        'data/flow.yaml': aDataset(),
        'data/flow.csv': 'a,b\n1,2\n',
        [STORY]: anArticle({}, '<Chart data="flow" />'),
      },
    ],
    [
      'definition',
      { 'glossary/weir.mdx': broken, [STORY]: anArticle({}, '<Term>weir</Term> [a](/glossary/#weir)') },
    ],
    [
      'story that others link to',
      {
        'articles/2026/b.mdx': broken,
        [STORY]: anArticle({}, '[a](/articles/b/) [c](/articles/b/#d) [e](/articles/b/republish/)'),
      },
    ],
    ['publication', { 'publication.yaml': 'nmae: x\n' }],
  ] as const)('%s', (_, changes) => {
    const files = new Set(problemsOf(changes).map((problem) => problem.split(':')[0]));
    expect(files.size).toBe(1);
    expect([...files][0]).not.toContain('a-story');
  });
});

describe('references', () => {
  test.each([
    ['an author', anArticle({ authors: ['b'] }), 'no author "b". Make authors/b.mdx or correct the name.'],
    ['a topic', anArticle({ topics: ['b'] }), 'no topic "b". Make topics/b.yaml or correct the name.'],
    [
      'an organization',
      anArticle({ organizations: ['b'] }),
      'no organization "b". Make organizations/b.yaml or correct the name.',
    ],
    ['a hero', anArticle({ hero: 'b' }), 'no media "b". Make media/b.yaml or correct the name.'],
    [
      'a figure',
      anArticle({}, '<Figure media="b" />'),
      'no media "b". Make media/b.yaml or correct the name.',
    ],
    [
      'a recording',
      anArticle({}, '<Audio media="b" title="c" />'),
      'no media "b". Make media/b.yaml or correct the name.',
    ],
    ['a chart', anArticle({}, '<Chart data="b" />'), 'no dataset "b". Make data/b.yaml or correct the name.'],
    [
      'a term',
      anArticle({}, '<Term>b</Term>'),
      'no glossary term "b". Make glossary/b.mdx or correct the name.',
    ],
    [
      'a name that is empty',
      anArticle({ authors: [''] }),
      'no author "". Make authors/<id>.mdx or correct the name.',
    ],
  ])('to %s that does not exist are named', (_, story, words) => {
    expect(problemsOf({ [STORY]: story })).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    [
      'a bio',
      { 'authors/ana-example.mdx': anAuthor({}, 'Read [this](/articles/none/) on <Term>none</Term>.') },
    ],
    [
      'a definition',
      { 'glossary/weir.mdx': aTerm({}, 'See [this](/articles/none/) and <Term>none</Term>.') },
    ],
  ])('in %s are checked as in a story', (_, changes) => {
    expect(problemsOf(changes)).toHaveLength(2);
  });

  test.each([
    [
      'an image as a recording',
      anArticle({}, '<Audio media="river" title="x" />'),
      'expected a recording, found "river, an image"',
    ],
    [
      'a recording as an image',
      anArticle({}, '<Figure media="talk" />'),
      'expected an image, found "talk, a recording"',
    ],
    [
      'a recording above the text',
      anArticle({ hero: 'talk' }),
      'expected an image, found "talk, a recording"',
    ],
  ])('show no %s', (_, story, words) => {
    const media = {
      'media/river.yaml': someMedia(),
      'media/river.png': anImage(),
      'media/talk.yaml': someMedia({ file: 'talk.mp3' }),
      'media/talk.mp3': { kind: 'audio', type: 'audio/mpeg', bytes: 1, seconds: null },
    } as const;
    expect(problemsOf({ ...media, [STORY]: story })).toEqual([expect.stringContaining(words)]);
  });

  test('are kept in the order the author gave them', () => {
    const room = aNewsroom({
      'authors/bo.mdx': anAuthor({ name: 'Bo' }),
      [STORY]: anArticle({ authors: ['bo', 'ana-example'] }),
    });
    expect(theStory(room).authors.map(({ name }) => name)).toEqual(['Bo', 'Ana Example']);
  });
});

describe('collections', () => {
  test('stand in the order of their ids and stories newest first, whatever order the disk has', () => {
    const files = {
      ...SMALLEST,
      'authors/zoe.mdx': anAuthor(),
      'authors/bo.mdx': anAuthor(),
      'articles/2026/b.mdx': anArticle({ published: '2026-02-05T09:00:00Z' }),
      'articles/2026/c.mdx': anArticle({ published: '2026-02-05T10:00:00+01:00' }),
      'articles/2025/d.mdx': anArticle({ published: '2025-02-05T09:00:00Z' }),
    };
    const folder = aContentFolder(files);
    for (const order of [folder.files, folder.files.toReversed()]) {
      const assembled = assemble({ ...folder, files: order }, { now: NOW });
      if (!assembled.ok) throw new Error('problems');
      expect([...assembled.value.authors.keys()]).toEqual(['ana-example', 'bo', 'zoe']);
      expect(assembled.value.articles.map(({ slug }) => slug)).toEqual(['b', 'c', 'a-story', 'd']);
    }
  });
});
