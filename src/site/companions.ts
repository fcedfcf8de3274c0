import { writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published } from './newsroom.ts';
import { makeSearchIndex } from './search-index.ts';
import { headersFile } from './security-headers.ts';
import type { Settings } from './settings.ts';
import { drawShareImages } from './share-images.ts';
import { writeCopies } from './write-copies.ts';
import { writeCounters } from './write-counters.ts';
import { writeMedia } from './write-media.ts';
import { writeOriginals } from './write-originals.ts';
import { writeServiceWorker } from './write-service-worker.ts';
import { writeShortAddresses } from './write-short-addresses.ts';

/** Everything of the site that is no page, begun while Astro draws the pages. */
export interface Companions {
  /** Writes the rest into the folder of the new site and waits for what runs beside. */
  readonly finish: (next: string) => Promise<{ readonly written: number; readonly kept: number }>;
}

export function startCompanions(published: Published, settings: Settings): Companions {
  const { newsroom } = published;
  const index = makeSearchIndex(newsroom, settings.cache);
  // A failure is reported when the pages are done; until then neither must end the process by itself.
  index.catch(() => undefined);
  const share = drawShareImages(published, settings);
  share.catch(() => undefined);
  return {
    async finish(next) {
      const copies = await writeCopies(published, settings, next);
      await writeMedia(newsroom, settings, next);
      writeCounters(published, next);
      writeShortAddresses(newsroom, next);
      writeServiceWorker(newsroom.publication, next);
      await (await share)(next);
      writeOriginals(published, settings, next);
      writeFileSync(join(next, '_headers'), headersFile(newsroom.publication));
      await cp(await index, join(next, 'pagefind'), { recursive: true });
      return copies;
    },
  };
}
