import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begun } from './begun.ts';
import { fileGroups } from './file-groups.ts';
import type { Published } from './newsroom.ts';
import { pageGroups } from './page-groups.ts';
import { compiledFolder, openPages } from './page-program.ts';
import { makeSearchIndex } from './search-index.ts';
import { headersFile } from './security-headers.ts';
import type { Settings } from './settings.ts';
import { drawShareImages } from './share-images.ts';
import { keepNextRecord, lastRecord } from './site-record.ts';
import { writeCounters } from './write-counters.ts';
import { writeGroups } from './write-groups.ts';
import { writeMedia } from './write-media.ts';
import { writeOriginalsIndex } from './write-originals-index.ts';
import { writeServiceWorker } from './write-service-worker.ts';
import { writeShortAddresses } from './write-short-addresses.ts';

/** What a site is made from, and where. */
interface Making {
  readonly published: Published;
  readonly settings: Settings;
  /** Digest of the program that makes it. */
  readonly source: string;
  /** Settles when the pages are compiled. */
  readonly compiling: Promise<void>;
  /** The folder of the new site. */
  readonly next: string;
}

/** Makes the whole site. What the one that stands was made from, and still is, is taken over from it. */
export async function makeSite({ published, settings, source, compiling, next }: Making): Promise<void> {
  const { newsroom } = published;
  const { publication } = newsroom;
  mkdirSync(next, { recursive: true });
  // All run beside this thread, or whenever it waits.
  const index = begun(makeSearchIndex(newsroom, { cache: settings.cache, source }));
  const share = begun(drawShareImages(published, settings));
  const pages = begun(
    compiling.then(async () => {
      const compiled = await openPages(compiledFolder(settings, source));
      compiled.placeAssets(next);
      return pageGroups(compiled, publication.url);
    }),
  );
  const files = fileGroups(published, settings);
  const { keys, numbers } = await writeGroups({ files, pages }, lastRecord(settings.cache), settings, next);

  await writeMedia(newsroom, settings, next);
  writeCounters(published, next);
  writeShortAddresses(newsroom, next);
  writeServiceWorker(publication, next);
  await (await share)(next);
  writeFileSync(join(next, '_headers'), headersFile(publication));
  (await index)(join(next, 'pagefind'));
  writeOriginalsIndex(newsroom, { numbers }, next);
  keepNextRecord(settings.cache, { keys, numbers });
}
