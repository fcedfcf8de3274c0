import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from './newsroom.ts';
import { makeSearchIndex } from './search-index.ts';
import { headersFile } from './security-headers.ts';
import type { Settings } from './settings.ts';
import { drawShareImages } from './share-images.ts';
import { keepNextRecord, lastRecord } from './site-record.ts';
import { type WrittenCopies, writeCopies } from './write-copies.ts';
import { writeCounters } from './write-counters.ts';
import { writeMedia } from './write-media.ts';
import { writeOriginals } from './write-originals.ts';
import { writeServiceWorker } from './write-service-worker.ts';
import { writeShortAddresses } from './write-short-addresses.ts';

/** Everything of the site that is no page, begun while Astro draws the pages. */
export interface Companions {
  /** Begins to write into the folder of the new site, which is there and stays. */
  readonly begin: (next: string) => void;
  /** Writes the rest and waits for what runs beside. */
  readonly finish: () => Promise<WrittenCopies>;
}

export function startCompanions(published: Published, settings: Settings): Companions {
  const { newsroom } = published;
  const last = lastRecord(settings.cache);
  const index = makeSearchIndex(newsroom, settings.cache);
  // A failure is reported when the pages are done; until then neither must end the process by itself.
  index.catch(() => undefined);
  let begun: { readonly next: string; readonly copies: Promise<WrittenCopies> } | undefined;
  const share = drawShareImages(published, settings);
  share.catch(() => undefined);
  return {
    begin(next) {
      const copies = writeCopies(published, last, settings, next);
      copies.catch(() => undefined);
      begun = { next, copies };
    },
    async finish() {
      if (!begun) throw new Error('The site is finished before it was begun.');
      const { next } = begun;
      await writeMedia(newsroom, settings, next);
      writeCounters(published, next);
      writeShortAddresses(newsroom, next);
      writeServiceWorker(newsroom.publication, next);
      await (await share)(next);
      const originals = writeOriginals(published, last, settings, next);
      writeFileSync(join(next, '_headers'), headersFile(newsroom.publication));
      await (await index)(join(next, 'pagefind'));
      const copies = await begun.copies;
      keepNextRecord(settings.cache, { copies: copies.keys, originals });
      return copies;
    },
  };
}
