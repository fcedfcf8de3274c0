import { describe, expect, test } from 'vitest';
import {
  aDataset,
  anArticle,
  anAuthor,
  anOrganization,
  aRegulation,
  aTerm,
  aTopic,
  type FileChanges,
  problemsOf,
} from '../../support/builders.ts';

const FILES: FileChanges = {
  'topics/water.yaml': aTopic(),
  'organizations/dam.yaml': anOrganization(),
  'glossary/weir.mdx': aTerm(),
  'data/flow.yaml': aDataset(),
  'data/flow.csv': 'year,flow\n2019,1\n',
  'pages/privacy.mdx': '---\ntitle: Privacy\ndescription: What we keep.\n---\n\n## Where\n\nHere.\n',
  'articles/2026/other.mdx': anArticle(
    {
      sources: [{ title: 'A letter', url: 'https://letter.example/' }],
      corrections: [{ date: '2026-02-01T09:00:00Z', kind: 'correction', text: 'It was a gate.' }],
    },
    '## What is known\n\nWords[^a]\n\n[^a]: So\n\n## 水と電力\n\n## Sources\n\n<Claim status="verified">It is so.</Claim>',
  ),
  'articles/2026/bare.mdx': anArticle({ title: 'Bare' }, 'Words'),
  'regulations/dam-directive.yaml': aRegulation(),
};

const linkTo = (url: string): readonly string[] =>
  problemsOf({ ...FILES, 'articles/2026/a-story.mdx': anArticle({}, `## The river\n\n[a](<${url}>)`) });

describe('a link inside the site leads somewhere', () => {
  test.each([
    ['/'],
    ['/articles/other/'],
    ['/articles/other/republish/'],
    ['/articles/other/#what-is-known'],
    ['/articles/other/#水と電力'],
    ['/articles/other/#sources'],
    ['/articles/other/#sources-2'],
    ['/articles/other/#license'],
    ['/articles/other/#notes'],
    ['/articles/other/#note-a'],
    ['/privacy/#where'],
    ['/articles/other/#corrections'],
    ['/articles/a-story/'],
    ['#the-river'],
    ['#license'],
    ['/authors/'],
    ['/authors/ana-example/'],
    ['/topics/'],
    ['/topics/water/'],
    ['/organizations/'],
    ['/organizations/dam/'],
    ['/glossary/'],
    ['/regulations/'],
    ['/regulations/#dam-directive'],
    ['/regulations.ics'],
    ['/claims/'],
    ['/articles/other/#claim'],
    ['/glossary/#weir'],
    ['/data/flow.csv'],
    ['/archive/'],
    ['/search/'],
    ['/search/?q=water'],
    ['/corrections/'],
    ['/rss.xml'],
    ['/about/'],
    ['/republish/'],
    ['/republish/#anything'],
    ['/submit/'],
    ['/privacy/'],
    ['https://elsewhere.example/articles/none/'],
    ['mailto:desk@ledger.example'],
  ])('%s', (url) => {
    expect(linkTo(url)).toEqual([]);
  });
});

describe('a link inside the site that leads nowhere names the nearest address', () => {
  test.each([
    ['/articles/othr/', '/articles/other/'],
    ['/articles/other', '/articles/other/'],
    ['/articles/2026/other/', '/articles/other/'],
    ['/topics/watre/', '/topics/water/'],
    ['/authors/ana/', null],
    ['/articles/other/#what-is-knwon', '/articles/other/#what-is-known'],
    ['#the-rivers', '#the-river'],
    ['/glossary/#wier', '/glossary/#weir'],
    ['/articles/bare/#sources', null],
    ['/articles/bare/#corrections', null],
    ['/articles/bare/#notes', null],
    ['#sources', null],
    ['/privacy/#wher', '/privacy/#where'],
    ['/articles/a-draft/', null],
    ['/archive/7/', null],
    ['/index.html', null],
    ['/media/river.png', null],
    ['/Articles/Other/', '/articles/other/'],
  ])('%s', (url, nearest) => {
    const remedy =
      nearest === null ? 'Correct the address or take the link out.' : `Did you mean "${nearest}"?`;
    const [problem = '', ...others] = linkTo(url);
    expect(others).toEqual([]);
    expect(
      problem.replace(/Did you mean "\/.{1,9}\/"\?$/, 'Correct the address or take the link out.'),
    ).toContain(`a-story.mdx:12: a link to "${url}", where this site has nothing. ${remedy}`);
  });

  test('in a bio and in a definition too', () => {
    const problems = problemsOf({
      'authors/ana-example.mdx': anAuthor({}, '[a](/articles/none/)'),
      'glossary/weir.mdx': aTerm({}, '[a](/glossary/#none) [b](#weir)'),
    });
    expect(problems).toHaveLength(2);
  });
});
