import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { pageChart } from '../../../src/core/rendition/html/page-chart.ts';
import { copyOf, TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aDataset, aNewsroom, anArticle, theStory } from '../../support/builders.ts';
import { readableText } from '../../support/readable-text.ts';
import { aChart, EVERY_KIND } from '../chart/a-chart.ts';

const CSV =
  'year,flow,high,estimated,river\n2019,1400,1600,no,Alder\n2020,,1500,,Alder\n2021,700,700,yes,Birch\n2022,720,900,yes,Birch\n';

const newsroomWith = (given: Readonly<Record<string, unknown>>) =>
  aNewsroom({
    'articles/2026/a-story.mdx': anArticle({}, 'Words.\n\n<Chart data="flow" />'),
    'data/flow.yaml': aDataset({ columns: aChart().columns, chart: aChart().spec, ...given }),
    'data/flow.csv': CSV,
  });

function pageWith(given: Readonly<Record<string, unknown>>) {
  const newsroom = newsroomWith(given);
  const text = writeMarkup(pageChart(storyOf(theStory(newsroom), newsroom), 'flow'));
  return parseHTML(`<html><body>${text}</body></html>`).document;
}

describe('a chart on the page of a story', () => {
  test('may be taken as pictures and figures, with its own license said', () => {
    const take = pageWith({ license: 'CC-BY-4.0' }).querySelector('.chart-take');
    expect([...(take?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/data/flow.svg',
      '/data/flow.png',
      '/data/flow.csv',
    ]);
    expect(take?.textContent).toContain('CC BY 4.0.');
  });

  test('gives code to paste: its picture, which leads to the story, and its credit, without script, frame or class', () => {
    // The parser leaves the text of a field as it is written.
    const written = pageWith({ license: 'CC-BY-4.0' }).querySelector('.chart-take textarea')?.innerHTML;
    const code = parseHTML(`<html><body><p>${written}</p></body></html>`).document.body.textContent ?? '';
    const { document } = parseHTML(`<html><body>${code}</body></html>`);
    const picture = document.querySelector('a > img');
    expect(picture?.parentElement?.getAttribute('href')).toMatch(/^https:\/\/[^/]+\/articles\/a-story\/$/);
    expect(picture?.getAttribute('src')).toMatch(/^https:\/\/[^/]+\/data\/flow\.png$/);
    expect(picture?.getAttribute('alt')).not.toBe('');
    expect(
      document.querySelector('figcaption a[href="https://creativecommons.org/licenses/by/4.0/"]'),
    ).not.toBeNull();
    expect(code).not.toMatch(/<script|<iframe|class=|style=| on\w+=/);
  });

  test('offers nothing where its license keeps it here', () => {
    expect(pageWith({ license: 'all-rights-reserved' }).querySelector('.chart-take')).toBeNull();
  });

  test('has no ids, so that several may stand on a page', () => {
    expect(pageWith({}).querySelectorAll('[id]')).toHaveLength(0);
  });
});

describe.each(EVERY_KIND)('a story with a %s chart', (_, spec) => {
  const newsroom = newsroomWith({ chart: spec });

  test.each(TEXT_RENDITIONS.map(({ id }) => id))(
    'says every figure as %s, a missing one as missing',
    (id) => {
      const words = readableText(copyOf(theStory(newsroom), newsroom, id), id);
      for (const figure of ['1,400', '1,600', '1,500', '700', '720', '900', 'no figure']) {
        expect(words).toContain(figure);
      }
    },
  );
});
