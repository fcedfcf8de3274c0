import { type Zippable, zipSync } from 'fflate';
import type { Terms } from '../../terms/terms.ts';
import { illustrationsOf } from '../illustrations.ts';
import type { Press } from '../press.ts';
import type { Story } from '../story.ts';
import { MANIFEST, type Member, writeManifest } from './manifest.ts';
import { creditsFile, licenseFile } from './read-me-files.ts';

/** All there is to take of a story, as one ZIP file, and the list of what is in it. */
export interface StoryPackage {
  readonly zip: Uint8Array;
  readonly manifest: string;
}

/** Packs the copies with the pictures, drawings and figures that may travel, the credits and the terms. */
export function packStory(story: Story, copies: readonly Member[], terms: Terms, press: Press): StoryPackage {
  const carried = [...copies, ...pictures(story, press), ...figures(story, press)];
  const members = [
    ...carried,
    text('CREDITS.txt', creditsFile(story, carried)),
    text('LICENSE.txt', licenseFile(story, terms)),
  ];
  const manifest = writeManifest(story, members, press);
  return { manifest, zip: zip(story, [...members, text(MANIFEST, manifest)]) };
}

const text = (name: string, content: string): Member => ({
  name,
  mediaType: name.endsWith('.json') ? 'application/json' : 'text/plain',
  bytes: new TextEncoder().encode(content),
});

function pictures(story: Story, press: Press): readonly Member[] {
  return illustrationsOf(story)
    .images.filter(({ mayTravel }) => mayTravel)
    .flatMap(({ entry, work }) => {
      const { bytes, mediaType, raster } = press.picture(entry.id);
      const name = `images/${entry.path.replace(/^media\//, '')}`;
      const picture = { name, mediaType, bytes, work };
      if (mediaType !== 'image/svg+xml') return [picture];
      // Most systems of other newsrooms take no SVG.
      return [picture, { name: name.replace(/\.svg$/, '.png'), ...raster, work }];
    });
}

function figures(story: Story, press: Press): readonly Member[] {
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
  return illustrationsOf(story).charts.flatMap(({ entry, work }) => {
    const drawing = press.drawing(entry.id);
    const csv = { name: `charts/${entry.id}.csv`, mediaType: 'text/csv', bytes: encode(entry.csv), work };
    if (drawing === null) return [csv];
    const { svg, png } = drawing;
    return [
      csv,
      { name: `charts/${entry.id}.svg`, mediaType: 'image/svg+xml', bytes: encode(svg), work },
      { name: `charts/${entry.id}.png`, mediaType: 'image/png', bytes: png, work },
    ];
  });
}

/**
 * The moment in every entry is that of the story, and never the clock: the same story is the same file. Nothing is
 * compressed: pictures and documents are already, and squeezing the texts would take longer than writing them.
 */
function zip({ article }: Story, members: readonly Member[]): Uint8Array {
  // A ZIP file has no zones; the digits stand as they are in the newsroom. It knows no year before 1980 or after 2099.
  const digits = article.published.slice(0, 19);
  const mtime = digits < '1980' ? '1980-01-01T00:00:00' : digits >= '2100' ? '2099-12-31T23:59:58' : digits;
  const entries: Zippable = {};
  for (const { name, bytes } of members) entries[`${article.slug}/${name}`] = [bytes, { mtime, level: 0 }];
  return zipSync(entries);
}
