import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parseLicense } from '../../src/core/license/parse-license.ts';
import type { Work } from '../../src/core/newsroom/work.ts';
import { withRights } from '../../src/site/rights-in-image.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const license = parseLicense('CC-BY-SA-4.0');
if (!license.ok) throw new Error('no license');

const WORK: Work = {
  kind: 'image',
  id: 'river',
  url: 'https://ledger.example/media/river.jpg',
  shortUrl: null,
  license: license.value,
  version: null,
  fingerprint: null,
  parts: [],
  attribution: {
    title: 'River & <weir> "in May"',
    creators: [{ name: 'Pat Léns', url: null, role: 'photographer' }],
    source: { name: 'The Ledger', url: 'https://ledger.example/media/river.jpg' },
    license: license.value,
    copyrightNotice: '© Pat Léns',
    disclaimer: null,
    published: null,
    updated: null,
    changes: null,
    morePermissions: null,
  },
};

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#335577' } });
const SVG = new TextEncoder().encode(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" data-a="1>0"><rect width="4" height="3"/></svg>',
);

const FORMATS = [
  ['image/jpeg', 'jpg', () => picture.clone().jpeg().toBuffer()],
  ['image/png', 'png', () => picture.clone().png().toBuffer()],
  ['image/webp', 'webp', () => picture.clone().webp().toBuffer()],
  ['image/avif', 'avif', () => picture.clone().avif().toBuffer()],
] as const;

describe.each(FORMATS)('an image of type %s', (type, _ending, make) => {
  test('says who made it and under which license, and is still the picture', async () => {
    const written = await withRights(await make(), type, WORK);
    const { xmp, width, height } = await sharp(written).metadata();
    const packet = new TextDecoder().decode(xmp);
    for (const part of [
      'Pat Léns',
      'River &amp; &lt;weir&gt; "in May"',
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'https://ledger.example/media/river.jpg',
    ]) {
      expect(packet).toContain(part);
    }
    expect([width, height]).toEqual([40, 30]);
  });

  test('holds one statement of its rights, however often they are written', async () => {
    const once = await withRights(await make(), type, WORK);
    const twice = await withRights(once, type, WORK);
    expect(Buffer.from(twice).toString('latin1').split('W5M0MpCehiHzreSzNTczkc9d')).toHaveLength(2);
  });
});

test.each(FORMATS.slice(0, 2))('not a pixel of a %s changes', async (type, _ending, make) => {
  const original = await make();
  const written = await withRights(original, type, WORK);
  const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();
  expect(await pixels(written)).toEqual(await pixels(original));
});

test('an SVG carries the same packet as metadata, and is still well-formed', async () => {
  const written = new TextDecoder().decode(await withRights(SVG, 'image/svg+xml', WORK));
  expect(written).toContain('data-a="1>0"><metadata><x:xmpmeta');
  expect((await sharp(Buffer.from(written)).metadata()).width).toBe(4);
});

const hasExiftool = (() => {
  try {
    execFileSync('exiftool', ['-ver']);
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasExiftool)(
  'exiftool reads creator, credit, license and terms out of every format',
  async () => {
    using folder = temporaryFolder({});
    for (const [type, ending, make] of FORMATS) {
      const file = folder.at(`picture.${ending}`);
      writeFileSync(file, await withRights(await make(), type, WORK));
      const [seen] = JSON.parse(execFileSync('exiftool', ['-j', '-XMP:all', file], { encoding: 'utf8' }));
      expect(seen).toMatchObject({
        Creator: 'Pat Léns',
        Rights: '© Pat Léns',
        Credit: 'Pat Léns, CC BY-SA 4.0',
        WebStatement: 'https://creativecommons.org/licenses/by-sa/4.0/',
        Marked: true,
        AttributionURL: 'https://ledger.example/media/river.jpg',
      });
    }
  },
);
