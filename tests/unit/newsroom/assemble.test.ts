import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/core/newsroom/assemble.ts';
import {
  aContentFolder,
  aDataset,
  aNewsroom,
  anArticle,
  anAuthor,
  anOrganization,
  aPublication,
  aTopic,
  NOW,
  problemsOf,
  SMALLEST,
  someMedia,
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
