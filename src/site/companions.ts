import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileGroups } from './file-groups.ts';
import type { Published } from './newsroom.ts';
import { makeSearchIndex } from './search-index.ts';
import { headersFile } from './security-headers.ts';
import type { Settings } from './settings.ts';
import { drawShareImages } from './share-images.ts';
import { keepNextRecord, lastRecord } from './site-record.ts';
import { writeCounters } from './write-counters.ts';
import { type WrittenGroups, writeGroups } from './write-groups.ts';
import { writeMedia } from './write-media.ts';
import { writeOriginalsIndex } from './write-originals-index.ts';
import { writeServiceWorker } from './write-service-worker.ts';
import { writeShortAddresses } from './write-short-addresses.ts';

/** Everything of the site that is no page, begun while Astro draws the pages. */
export interface Companions {
  /** Begins to write into the folder of the new site, which is there and stays. */
  readonly begin: (next: string) => void;
  /** Writes the rest and waits for what runs beside. */
  readonly finish: () => Promise<WrittenGroups>;
}

export function startCompanions(published: Published, settings: Settings): Companions {
  const { newsroom } = published;
  const last = lastRecord(settings.cache);
  const index = makeSearchIndex(newsroom, settings.cache);
  // A failure is reported when the pages are done; until then neither must end the process by itself.
  index.catch(() => undefined);
  let begun: { readonly next: string; readonly groups: Promise<WrittenGroups> } | undefined;
  const share = drawShareImages(published, settings);
  share.catch(() => undefined);
  return {
    begin(next) {
      const groups = writeGroups(fileGroups(published, settings), last, settings, next);
      groups.catch(() => undefined);
      begun = { next, groups };
    },
    async finish() {
      if (!begun) throw new Error('The site is finished before it was begun.');
      const { next } = begun;
      await writeMedia(newsroom, settings, next);
      writeCounters(published, next);
      writeShortAddresses(newsroom, next);
      writeServiceWorker(newsroom.publication, next);
      await (await share)(next);
      writeFileSync(join(next, '_headers'), headersFile(newsroom.publication));
      await (await index)(join(next, 'pagefind'));
      const groups = await begun.groups;
      writeOriginalsIndex(newsroom, groups, next);
      keepNextRecord(settings.cache, { keys: groups.keys, numbers: groups.numbers });
      return groups;
    },
  };
}
