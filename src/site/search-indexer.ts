import { workerData } from 'node:worker_threads';
import { type CustomRecord, close, createIndex } from 'pagefind';

/** The work of one thread: what it indexes, and where the index is put. */
export interface ShelfToIndex {
  readonly records: readonly CustomRecord[];
  /** Two letters. */
  readonly language: string;
  readonly folder: string;
}

/** Beyond this many stories files hold several results each, and readers load what they do not see: 10 kB a result for 3. */
const MOST_FRAGMENT_FILES = 20_000;

async function indexShelf({ records, language, folder }: ShelfToIndex): Promise<void> {
  const created = await createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENT_FILES });
  if (!created.index) throw new Error(`The search index could not be begun: ${created.errors.join('; ')}`);
  const { index } = created;
  // All at once, so that the indexer need not wait for this thread between two stories.
  const added = records.map(async (record) => {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`${record.url} could not be indexed: ${errors.join('; ')}`);
  });
  await Promise.all(added);
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`);
  await close();
}

await indexShelf(workerData as ShelfToIndex);
