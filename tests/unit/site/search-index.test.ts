import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import { makeSearchIndex } from '../../../src/site/search-index.ts';
import { aNewsroom, anArticle } from '../../support/builders.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const RIVERS = [
  'The Elbe fell by half.',
  'The Rhine rose at night.',
  'The Danube froze over.',
  'The Po ran dry.',
];

const newsroomOf = (bodies: readonly string[]): Newsroom =>
  aNewsroom(
    Object.fromEntries(
      bodies.map((body, index) => [
        `articles/2026/river-${index}.mdx`,
        anArticle({ title: `River number ${index}` }, body),
      ]),
    ),
  );

/** Makes the index with what the folder keeps of earlier ones, and answers all its files by their names. */
async function indexIn(folder: TemporaryFolder, bodies: readonly string[], source = 'a program') {
  const place = await makeSearchIndex(newsroomOf(bodies), { cache: folder.at('cache'), source });
  const site = folder.at(`site-${readdirSync(folder.path).length}`);
  place(site);
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => statSync(join(site, name)).isFile());
  return { site, files, bytes: files.map((name) => readFileSync(join(site, name), 'latin1')) };
}

const fragmentsOf = (files: readonly string[]) => files.filter((name) => name.startsWith('fragment/'));

describe('the search index of a later build', () => {
  test('is what it would be without the one before', async () => {
    const edited = RIVERS.with(1, 'The Rhine burst its banks.');
    using folder = temporaryFolder();
    using fresh = temporaryFolder();
    await indexIn(folder, RIVERS);
    const [after, anew] = [await indexIn(folder, edited), await indexIn(fresh, edited)];
    expect(after.files).toEqual(anew.files);
    expect(after.bytes).toEqual(anew.bytes);
  });

  test('holds nothing of a story that was taken back', async () => {
    using folder = temporaryFolder();
    const before = await indexIn(folder, RIVERS);
    const after = await indexIn(folder, RIVERS.slice(0, 3));
    expect(fragmentsOf(before.files)).toHaveLength(RIVERS.length + 1);
    expect(fragmentsOf(after.files)).toHaveLength(RIVERS.length);
    expect(fragmentsOf(before.files)).toEqual(expect.arrayContaining(fragmentsOf(after.files)));
  });

  test('is the one before where no story changed, unless another program made that', async () => {
    using folder = temporaryFolder();
    await indexIn(folder, RIVERS);
    const fragments = folder.at('cache/search/newest/index/fragment');
    for (const name of readdirSync(fragments)) writeFileSync(join(fragments, name), 'marked');
    expect((await indexIn(folder, RIVERS)).bytes).toContain('marked');
    expect((await indexIn(folder, RIVERS, 'another program')).bytes).not.toContain('marked');
  });
});
