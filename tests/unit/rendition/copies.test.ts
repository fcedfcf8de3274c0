import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../src/core/document/document.ts';
import { everyBlock } from '../../../src/core/document/walk.ts';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { licenseUrl, shortName } from '../../../src/core/license/license-names.ts';
import type { Article } from '../../../src/core/newsroom/newsroom.ts';
import { copyOf, TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';
import { readableText } from '../../support/readable-text.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;

const EVERY_BLOCK: Record<BlockKind, true> = {
  paragraph: true,
  heading: true,
  list: true,
  quote: true,
  'pull-quote': true,
  figure: true,
  chart: true,
  table: true,
  code: true,
  note: true,
  claim: true,
  audio: true,
  embed: true,
  divider: true,
};

test('the story of these tests holds every kind of block', () => {
  const kinds = new Set([...everyBlock(article.body())].map((block) => block.kind));
  expect([...kinds].toSorted()).toEqual(Object.keys(EVERY_BLOCK).toSorted());
});

test.each(TEXT_RENDITIONS.map(({ id, fileName }) => [id, fileName('story')] as const))(
  'the whole copy as %s is as it was agreed',
  async (id, name) => {
    await expect(copyOf(article, newsroom, id)).toMatchFileSnapshot(`goldens/${name}`);
  },
);

describe.each(TEXT_RENDITIONS)('the copy as $id', ({ id }) => {
  const read = (story: Article): string => readableText(copyOf(story, newsroom, id), id).replace(/\s+/g, ' ');

  test('supplies title, every author, source, notice, license and disclaimer under every license there is', () => {
    for (const license of everyLicense()) {
      const copy = copyOf({ ...article, license }, newsroom, id);
      const words = readableText(copy, id);
      const supplied = [
        article.title,
        'Ana Example',
        'Ledger desk',
        'The Ledger',
        'Provided as is.',
        shortName(license),
      ];
      expect(supplied.filter((part) => !words.includes(part))).toEqual([]);
      expect(copy).toContain('https://ledger.example/articles/the-river/');
      expect(copy).toContain(licenseUrl(license) ?? 'All rights reserved');
    }
  });

  test('names every thing it leaves out, and why', () => {
    const words = read(article);
    expect(words).toContain('Left out of this copy, and why');
    expect(words).toContain(
      'Image: The dam: It is not covered by the license of the text (All rights reserved); ask Agency One for it.',
    );
    expect(words.includes('Chart: Flow by year')).toBe(id === 'text');
    expect(words).toContain('Recording: The talk');
    expect(words).toContain('Embedded page: A map');
  });

  test('carries the figures of a chart, a missing one as missing', () => {
    expect(read(article)).toMatch(/2019.{0,12}1,400.*2020.{0,12}no figure.*2021.{0,12}700/);
  });

  test('carries the correction, the version and the fingerprint', () => {
    const words = read(article);
    expect(words).toContain('Correction, 3 March 2026: The flow was 1400 and not 1500.');
    expect(words).toContain(`Version 2 of 3 March 2026, fingerprint ${article.fingerprint.slice(10, 22)}.`);
  });

  test('says whose claim it is and that nobody verified it', () => {
    expect(read(article)).toContain('Unverified claim by the owner');
  });

  test('is the same whenever it is made', () => {
    expect(copyOf(article, newsroom, id)).toBe(copyOf(article, aNewsroomWithEverything(), id));
  });
});

describe('the HTML copy', () => {
  const { document } = parseHTML(`<html><body>${copyOf(article, newsroom, 'html')}</body></html>`);

  test('holds no class, id, style, script or heading of level 1', () => {
    expect(
      document.querySelectorAll('[class], [id], [style], script, style, link, meta, iframe, object, h1'),
    ).toHaveLength(0);
  });

  test('links to full addresses only', () => {
    const addresses = [...document.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(addresses.filter((address) => !/^https:\/\//.test(address))).toEqual([]);
  });

  test('carries the image whose license lets it travel, with its own credit, and not the other', () => {
    const images = [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(new Set(images)).toEqual(
      new Set(['https://ledger.example/media/open.png', 'https://ledger.example/data/flow.png']),
    );
    expect(document.querySelector('figure')?.textContent).toContain('photograph by Pat Lens');
  });

  test('states the license of the original, not of the page it is pasted into', () => {
    const statement = document.querySelector('[rel~="license"]')?.closest('[about]');
    expect(statement?.getAttribute('about')).toBe('https://ledger.example/articles/the-river/');
  });
});

describe('a story first published elsewhere', () => {
  const origin = { publisher: 'The Source', url: 'https://source.example/story', changes: 'shortened' };

  test.each(TEXT_RENDITIONS)('is credited to its origin in the copy as $id', ({ id }) => {
    const words = readableText(copyOf({ ...article, origin }, newsroom, id), id);
    expect(words).toContain('The Source');
    expect(words).toContain('Changes: shortened');
    expect(words).not.toContain('© 2026 The Ledger');
  });
});
