import { readdirSync } from 'node:fs';
import type { ImportOptions } from '../../src/cli/commands/import.ts';
import { importStory } from '../../src/cli/inbound/import-story.ts';
import { describeInputProblem } from '../../src/cli/inbound/input-problem.ts';
import { readSettings, type Settings } from '../../src/site/settings.ts';
import { aPublication, aTopic, SMALLEST } from './builders.ts';
import { fixturePage } from './inbound-page.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folders: Disposable[] = [];

/** To be called when the tests of a file are over. */
export const clearDesks = (): void => {
  for (const folder of folders.splice(0)) folder[Symbol.dispose]();
};

/** A newsroom on disk with files beside it to import, and what importing them answers. */
export function desk(
  inputs: Readonly<Record<string, string | Uint8Array>>,
  publication: Readonly<Record<string, unknown>> = {},
) {
  const files = Object.entries({
    ...SMALLEST,
    'publication.yaml': aPublication(publication),
    'topics/water.yaml': aTopic(),
  });
  const folder = temporaryFolder({
    ...Object.fromEntries(files.map(([path, text]) => [`content/${path}`, String(text)])),
    ...inputs,
  });
  folders.push(folder);
  const settings: Settings = readSettings(
    { NEWSROOM_CONTENT: folder.at('content'), NEWSROOM_NOW: '2026-06-01T12:00:00Z' },
    new Date(0),
  );
  const stories = (): readonly string[] => readdirSync(folder.at('content/articles/2026')).toSorted();
  const run = async (name: string, options: Partial<ImportOptions> = {}) => {
    const done = await importStory(
      folder.at(name),
      { json: true, kind: 'article', topic: [], pillar: [], ...options },
      settings,
    );
    if (!done.ok)
      return {
        status: 2,
        error: typeof done.error === 'string' ? done.error : describeInputProblem(done.error),
      };
    return { status: done.value.status, ...JSON.parse(done.value.text) };
  };
  return { folder, settings, stories, run };
}

export const page = (name: string) => ({ [`${name}.html`]: fixturePage(name) });
