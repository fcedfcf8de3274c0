import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryFields, StoryMemory } from '../core/newsroom/parse-story.ts';
import { keepFile } from './keep-file.ts';

/** Stories as the last build read them. */
export interface RecalledStories extends StoryMemory {
  /** Keeps for the next build what this one asked for or read, and nothing else. */
  readonly save: () => void;
}

/**
 * Reading ten thousand stories takes ten seconds, and most are what they were. `stories.jsonl` of the cache has a first
 * line with the digest of the program that read them, then one a story: the digest of its file and its fields as JSON.
 * A line that cannot be read is a story that is read again.
 */
export function recalledStories(cache: string, source: string): RecalledStories {
  const file = join(cache, 'stories.jsonl');
  const known = linesOf(file, source);
  const used = new Map<string, Buffer>();
  let isNew = false;
  return {
    recall(digest) {
      const line = known.get(digest);
      const fields = line && fieldsIn(line);
      if (fields) used.set(digest, line);
      return fields;
    },
    keep(digest, fields) {
      isNew = true;
      used.set(digest, Buffer.from(`${digest} ${JSON.stringify(fields)}\n`));
    },
    save() {
      if (!isNew && used.size === known.size) return;
      keepFile(file, Buffer.concat([Buffer.from(`${source}\n`), ...used.values()]));
    },
  };
}

/** The whole lines, by the digests they begin with; none where another program wrote them. */
function linesOf(file: string, source: string): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  if (!existsSync(file)) return lines;
  const bytes = readFileSync(file);
  let start = bytes.indexOf('\n') + 1;
  if (bytes.toString('utf8', 0, start) !== `${source}\n`) return lines;
  for (let end = bytes.indexOf('\n', start); end !== -1; end = bytes.indexOf('\n', start)) {
    const line = bytes.subarray(start, end + 1);
    lines.set(line.toString('latin1', 0, line.indexOf(' ')), line);
    start = end + 1;
  }
  return lines;
}

function fieldsIn(line: Buffer): StoryFields | undefined {
  try {
    return JSON.parse(line.toString('utf8', line.indexOf(' ')));
  } catch {
    return undefined;
  }
}
