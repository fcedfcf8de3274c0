import { describe, expect, test } from 'vitest';
import { TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import type { Report } from '../../../src/core/verification/report.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { asPage } from './mutations.ts';
import { aSample, TITLE } from './stories.ts';

const BODY = `Emissions of CO<sub>2</sub> at the first plant fell by 97.5 percent, to 10<sup>6</sup> tonnes a year over 50 km<sup>2</sup>, and the certificate for it is not set.[^a]

The board counted 7,536 boats and 1,200 anglers before it closed the gate; 100 × 2.5 is what the office had said. Until 30 September 2027 twenty gates stay open, at a cost of €5 million a year.

## Still in force

| Year | Still free inside | Charged at the border |
| --- | --- | --- |
| 2026 | 97.5 % | 2.5 % |
| 2027 | 95 % | 5 % |

Nobody in the valley had asked [the board](https://board.example/reports/7) for a second opinion, or for the first one.[^b]

[^a]: The letter of the office says so.

[^b]: Rounded.
`;

const SAMPLE = aSample('signs', BODY);
const PAGE = asPage(SAMPLE.copy, TITLE).toString();

const reportOn = (content: string, original = SAMPLE.original): Report => {
  const read = readCopy({ content, name: 'copy.html', mediaType: null });
  if (!read.ok) throw new Error(read.error);
  return verifyCopy(read.value, original);
};

function changed(was: string | RegExp, now: string): string {
  const page = PAGE.replace(was, now);
  if (page === PAGE) throw new Error(`The copy has no ${was}`);
  return page;
}

const accusations = ({ findings }: Report) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code, was, now }) => ({ code, was, now }));

const everyLink = (around: (url: string) => string): string =>
  PAGE.replace(/href="(https?:[^"]+)"/g, (_, url: string) => `href="${around(encodeURIComponent(url))}"`);

test.each([
  ['nothing', PAGE],
  ['lowered signs of their own', changed('CO<sub>2</sub>', 'CO₂')],
  ['no lowered signs', changed('CO<sub>2</sub>', 'CO2')],
  ['raised signs of their own', changed('10<sup>6</sup>', '10⁶').replace('km<sup>2</sup>', 'km²')],
  ['only some of these', changed('CO<sub>2</sub>', 'CO₂').replace('km<sup>2</sup>', 'km²')],
  ['ligatures of a printed page', changed('first plant', 'ﬁrst plant').replace('certificate', 'certiﬁcate')],
  ['digits of full width', changed('7,536 boats', '７,５３６ boats')],
  [
    'notes as another system writes them',
    changed(/<sup>\[(\d)\]<\/sup>/g, '<a class="footnote-anchor" href="#footnote-$1">$1</a>'),
  ],
  [
    'raised numbers without a tag for them',
    changed(/set\.<sup>[\s\S]*?<\/sup>/, 'set.<span style="vertical-align: super">1</span>'),
  ],
  ['raised numbers as signs', changed(/set\.<sup>[\s\S]*?<\/sup>/, 'set.¹')],
  ['headings in capitals', changed(/Still in force/, 'STILL IN FORCE')],
  [
    'links through a program for documents',
    everyLink((url) => `https://www.google.com/url?q=${url}&amp;sa=D&amp;source=editors`),
  ],
  [
    'links through a program for mail',
    everyLink((url) => `https://eur01.safelinks.protection.outlook.com/?url=${url}&amp;data=05`),
  ],
  [
    'bullets that Word writes as text',
    changed(/(<p[^>]*>)Nobody/, '$1<span style="mso-list:Ignore">·&nbsp;&nbsp; </span>Nobody'),
  ],
  ['other bullets', changed(/(<p[^>]*>)Nobody/, '$1■ Nobody')],
])('has nothing against a copy with %s', (_, page) => {
  const report = reportOn(page);
  expect(accusations(report)).toEqual([]);
  expect(report.verdict).toBe('within-license');
});

test.each([
  ['a percent sign for the word', '97.5 percent', '97.5%'],
  ['numbers without separators', '7,536', '7536'],
  ['numbers with spaces', '7,536', '7 536'],
  ['tens as digits', 'twenty gates', '20 gates'],
  ['a month cut short', '30 September 2027', '30 Sept. 2027'],
  ['another order of a date', '30 September 2027', 'September 30, 2027'],
  ['another order and a short month', '30 September 2027', 'Sept. 30, 2027'],
  ['a date in digits', '30 September 2027', '2027-09-30'],
  ['the sign of money behind its number', '€5 million', '5 million €'],
  ['the sign of money as a word', '€5 million', '5 million euros'],
  ['an amount in short', '€5 million', '€5m'],
  ['an amount with all its digits', '€5 million', '€5,000,000'],
])('takes %s for house style', (_, was, now) => {
  expect(accusations(reportOn(changed(was, now))).map(({ code }) => code)).toEqual([
    'house-style',
    'changes-not-stated',
  ]);
});

test.each([
  [
    'a raised sentence',
    'is not set.',
    'is not set.<sup>This has since been withdrawn by its author</sup>',
    'replacement',
  ],
  ['a raised negation', 'the first one', 'the <sup>not</sup> first one', 'negation-changed'],
  ['a word struck out', 'is not set', 'is <del>not</del> set', 'negation-changed'],
  [
    'the same by its style',
    'is not set',
    'is <span style="text-decoration: line-through">not</span> set',
    'negation-changed',
  ],
  ['a sign before a number', '97.5 percent', '-97.5 percent', 'number-changed'],
  ['a thousandth for a hundredth', '2.5 %', '2.5 ‰', 'replacement'],
  ['another sign of arithmetic', '100 × 2.5', '100 + 2.5', 'replacement'],
  ['a number a thousand times smaller', '7,536', '7.536', 'number-changed'],
  ['other money', '€5 million', '$5 million', 'number-changed'],
  ['no money', '€5 million', '5 million', 'number-changed'],
  ['a thousand times the money', '€5 million', '€5bn', 'number-changed'],
  ['another day in another order', '30 September 2027', 'September 3, 2027', 'number-changed'],
  [
    'the heads of two columns exchanged',
    /<th([^>]*)>Still free inside<\/th>(\s*)<th([^>]*)>Charged at the border<\/th>/,
    '<th$1>Charged at the border</th>$2<th$3>Still free inside</th>',
    'reordering',
  ],
])('finds %s', (_, was, now, code) => {
  const report = reportOn(changed(was, now));
  expect(accusations(report).map((found) => found.code)).toContain(code);
  expect(report.verdict).toBe('needs-permission');
});

test('finds a copy signed by somebody else, whatever stands in what is said of the author', () => {
  const bio = 'Ana Example writes about rivers.';
  const { original } = SAMPLE;
  const signed = changed('Ana writes about rivers.', bio);
  const told = { ...original, companions: [...original.companions, bio] };
  expect(accusations(reportOn(signed, told))).toEqual([]);
  const page = signed.replaceAll(/((?:By|by) (?:<[^>]*>)*)Ana Example/g, '$1Jane Smith');
  expect(page.match(/Jane Smith/g)?.length).toBe(2);
  expect(accusations(reportOn(page, told)).map(({ code }) => code)).toContain('creator-missing');
});

test.each(TEXT_RENDITIONS)(
  'has nothing against its own $id copy with a short last note',
  ({ write, fileName }) => {
    const sample = aSample(
      'a short note',
      'The board counted the boats that wait.[^a] Nobody else did so.\n\n[^a]: Rounded.\n',
    );
    const content = write(storyOf(sample.article, sample.newsroom));
    const read = readCopy({ content, name: fileName('a-story'), mediaType: null });
    if (!read.ok) throw new Error(read.error);
    expect(accusations(verifyCopy(read.value, sample.original))).toEqual([]);
  },
);

const TABLES = `The board counted the boats that wait at the gate, and the people who wait with them.

| Company | Jobs |
| --- | --: |
| Amazon | 30,000 |
| Google | 1,200 |

Another paragraph of [words](https://board.example/gate_(valley)?a=(1)) stands between the two.

| Company | What it says about its water | What the report says about it |
| --- | --- | --- |
| Amazon | That it will be water positive by 2030, in its own operations | Nothing about the water of its power plants |
| Google | That it replenishes 120 percent of what it takes out of rivers | A figure for each site and for each year |

99999. A late item
100000. And another
`;

describe('copies of a story with a narrow and a wide table', () => {
  const sample = aSample('tables', TABLES);
  const story = storyOf(sample.article, sample.newsroom);

  test.each(TEXT_RENDITIONS)('are faithful as $id', ({ write, fileName }) => {
    const read = readCopy({ content: write(story), name: fileName('a-story'), mediaType: null });
    if (!read.ok) throw new Error(read.error);
    expect(accusations(verifyCopy(read.value, sample.original))).toEqual([]);
  });

  test('are not, where a cell of either was changed', () => {
    const text = TEXT_RENDITIONS.find(({ id }) => id === 'text')?.write(story) ?? '';
    for (const [was, now] of [
      ['30,000', '3,000'],
      ['replenishes 120', 'replenishes 12'],
    ] as const) {
      expect(text).toContain(was);
      const read = readCopy({ content: text.replace(was, now), name: 'a-story.txt', mediaType: null });
      if (!read.ok) throw new Error(read.error);
      expect(accusations(verifyCopy(read.value, sample.original)).map(({ code }) => code)).toContain(
        'number-changed',
      );
    }
  });

  test('lose their credit, and the credit of a part is not taken for it', () => {
    const text = TEXT_RENDITIONS.find(({ id }) => id === 'text')?.write(story) ?? '';
    const read = readCopy({
      content: text.slice(0, text.lastIndexOf('\n----')),
      name: 'a-story.txt',
      mediaType: null,
    });
    if (!read.ok) throw new Error(read.error);
    const codes = accusations(verifyCopy(read.value, sample.original)).map(({ code }) => code);
    expect(codes).toContain('license-name-missing');
    expect(codes).not.toContain('wrong-license');
  });
});

test('reads a copy that was saved in the code page of Western Windows', () => {
  const text =
    TEXT_RENDITIONS.find(({ id }) => id === 'text')?.write(storyOf(SAMPLE.article, SAMPLE.newsroom)) ?? '';
  const plain = text.replace(/[^\s -\u00ff‘’“”–…€‰]/gu, '?').replaceAll('\n', '\r\n');
  const codes: Readonly<Record<string, number>> = {
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '…': 0x85,
    '€': 0x80,
    '‰': 0x89,
  };
  const bytes = Uint8Array.from([...plain].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
  const read = readCopy({ content: bytes, name: 'a-story.txt', mediaType: null });
  if (!read.ok) throw new Error(read.error);
  expect(read.value.passages.map((passage) => passage.text).join()).toContain('© 2026');
  expect(read.value.passages.map((passage) => passage.text).join()).not.toContain('\ufffd');
});
