import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { shareCardDrawer } from '../../src/site/draw-share-card.ts';
import { DIST, parsePage, sitePages } from './dist.ts';

const imageOf = (page: string): string | null =>
  parsePage(page).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? null;

test('every page names a picture of 1200 by 630 pixels that is there', async () => {
  const images = new Set(sitePages().map(imageOf));
  expect(images.size).toBeGreaterThan(2);
  for (const image of images) {
    const file = sharp(join(DIST, new URL(image ?? '').pathname));
    expect(await file.metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  }
});

test('the picture of a story says in its own bytes whose it is', async () => {
  const page = sitePages().find((path) => /^\/articles\/[^/]+\/index\.html$/.test(path)) ?? '';
  const license = parsePage(page).querySelector('a[rel=license]')?.getAttribute('href');
  const { xmp } = await sharp(join(DIST, new URL(imageOf(page) ?? '').pathname)).metadata();
  expect(new TextDecoder().decode(xmp)).toContain(`<xmpRights:WebStatement>${license}`);
});

const CARD = {
  kicker: '',
  byline: 'A',
  publication: 'P',
  license: 'CC BY 4.0',
  pillars: [],
  language: 'en',
  isRightToLeft: false,
};

test.each([
  ['markup', '<b>&amp;</b> "quoted" </svg>'],
  ['300 characters', 'A headline that goes on '.repeat(13)],
  ['one word of 400 letters', 'a'.repeat(400)],
  ['nothing', ''],
])('a headline of %s is drawn, and twice the same', async (_what, title) => {
  const draw = await shareCardDrawer();
  const [once, twice] = [await draw({ ...CARD, title }), await draw({ ...CARD, title })];
  expect(await sharp(once).metadata()).toMatchObject({ width: 1200, height: 630 });
  expect(Buffer.compare(once, twice)).toBe(0);
});
