import { describe, expect, test } from 'vitest';
import { readCandidate } from '../../../src/cli/inbound/read-candidate.ts';
import type { Input } from '../../../src/cli/inbound/read-input.ts';
import { canonicalText } from '../../../src/core/document/canonical-text.ts';
import { decide } from '../../../src/core/inbound/gate.ts';
import { isIntact } from '../../../src/core/inbound/own-copy.ts';
import { writeStoryFile } from '../../../src/core/inbound/story-file.ts';
import { licenseId } from '../../../src/core/license/license-names.ts';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';
import type { Article, Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import { TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { makeStoryFiles } from '../../../src/core/rendition/story-files.ts';
import { availabilityOf } from '../../../src/core/terms/availability.ts';
import { loadNewsroom } from '../../../src/site/load-newsroom.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { aPress } from '../../support/a-press.ts';
import { NOW } from '../../support/builders.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';
import { aTypesetNewsroom } from '../../support/typeset.ts';

const settings = readSettings({ NEWSROOM_NOW: '2026-11-22T00:00:00Z' }, new Date(0));
const loaded = await loadNewsroom(settings);
if (!loaded.ok) throw new Error('the sample stories have problems');
const everything = aNewsroomWithEverything();
const typeset = aTypesetNewsroom();

const STORIES: readonly (readonly [string, Article, Newsroom])[] = [
  ...loaded.value.articles.map((article) => [article.slug, article, loaded.value as Newsroom] as const),
  ...everything.articles.map((article) => ['one of everything', article, everything] as const),
  ...typeset.articles.map((article) => ['one with good type', article, typeset] as const),
];

/** Reads a copy as an editor would have it in a file of this name, and checks that it is the same story. */
function expectSameStory(input: Input, article: Article): void {
  const read = readCandidate(input, null);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const candidate = read.value;
  expect(canonicalText(candidate.document)).toBe(canonicalText(article.body()));
  expect(isIntact(candidate)).toBe(true);
  const { decision, license } = decide(candidate.evidence, { isCommercial: false, wantsChanges: false });
  expect(decision).toBe('accept');
  expect(license && licenseId(license)).toBe(licenseId(article.license));
  expect(candidate.facts.title?.value).toBe(article.title);
  expect(candidate.facts.authors?.value.map(({ name }) => name)).toEqual(
    article.byline.map(({ name }) => name),
  );
  const file = writeStoryFile(candidate, {
    license: article.license,
    now: NOW,
    kind: 'article',
    topics: [],
    pillars: [],
    reason: null,
    withheld: null,
  });
  if (!file.ok) throw new Error('it cannot be written');
  expect(canonicalText(parseMdx(file.value.text).document)).toBe(canonicalText(article.body()));
}

describe.each(STORIES)('%s', (_slug, article, newsroom) => {
  test.each(TEXT_RENDITIONS)('comes back word for word from its copy as $id', ({ write, fileName }) => {
    const text = write(storyOf(article, newsroom));
    expectSameStory({ kind: 'text', name: fileName(article.slug), address: null, text }, article);
  });

  const isOffered = availabilityOf(article, newsroom.now).kind === 'available';
  test.runIf(isOffered)('comes back word for word from its package', async () => {
    const files = await makeStoryFiles(article, newsroom, aPress());
    const zip = files.find(({ name }) => name.endsWith('.zip'));
    if (!zip) throw new Error('no package');
    expectSameStory({ kind: 'package', name: zip.name, address: null, bytes: zip.bytes }, article);
  });
});
