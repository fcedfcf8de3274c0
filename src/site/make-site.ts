import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileGroups } from './file-groups.ts';
import type { Published } from './newsroom.ts';
import { pageGroups } from './page-groups.ts';
import { compiledPages } from './page-program.ts';
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

/**
 * Makes the whole site in the folder `next`, out of a newsroom that is published in this process by the program of
 * which `source` is the digest. What the site that stands was made from, and still is, is taken over from it.
 */
export async function makeSite(
  published: Published,
  settings: Settings,
  source: string,
  next: string,
): Promise<void> {
  const { newsroom } = published;
  const { publication } = newsroom;
  const last = lastRecord(settings.cache);
  mkdirSync(next, { recursive: true });
  // All three run beside the pages, in threads and processes of their own.
  const index = begun(makeSearchIndex(newsroom, { cache: settings.cache, source }));
  const share = begun(drawShareImages(published, settings));
  const groups = begun(writeGroups(fileGroups(published, settings), last, settings, next));

  const compiled = await compiledPages(settings, source, publication.url);
  compiled.placeAssets(next);
  const pages = await writeGroups(await pageGroups(compiled, publication.url), last, settings, next);

  await writeMedia(newsroom, settings, next);
  writeCounters(published, next);
  writeShortAddresses(newsroom, next);
  writeServiceWorker(publication, next);
  await (await share)(next);
  writeFileSync(join(next, '_headers'), headersFile(publication));
  (await index)(join(next, 'pagefind'));
  const { keys, numbers } = await groups;
  writeOriginalsIndex(newsroom, { numbers }, next);
  keepNextRecord(settings.cache, { keys: { ...keys, ...pages.keys }, numbers });
}

/** A failure is reported when it is waited for; until then it must not end the process by itself. */
function begun<Value>(work: Promise<Value>): Promise<Value> {
  work.catch(() => undefined);
  return work;
}
