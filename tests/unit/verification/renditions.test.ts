import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originalOf } from '../../../src/core/originals/original-of.ts';
import { docxCopy } from '../../../src/core/rendition/docx/docx-copy.ts';
import { TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { loadNewsroom } from '../../../src/site/load-newsroom.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { aPress } from '../../support/a-press.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';
import { aTypesetNewsroom } from '../../support/typeset.ts';

const loaded = await loadNewsroom(
  readSettings(
    {
      ...process.env,
      NEWSROOM_CONTENT: join(process.cwd(), 'content'),
      NEWSROOM_NOW: '2026-12-01T00:00:00Z',
    },
    new Date(0),
  ),
);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const newsrooms = [loaded.value, aNewsroomWithEverything(), aTypesetNewsroom()];
const stories = newsrooms.flatMap((newsroom) =>
  newsroom.articles
    .filter(({ republish }) => republish.allowed)
    .map((article) => ({ slug: article.slug, article, newsroom })),
);

const kinds = [...TEXT_RENDITIONS.map(({ id }) => id), 'docx' as const];

test.each(stories.flatMap((story) => kinds.map((kind) => ({ ...story, kind }))))(
  'knows the $kind copy of $slug for the whole story, word for word and fully credited',
  async ({ article, newsroom, kind }) => {
    const story = storyOf(article, newsroom);
    const rendition = TEXT_RENDITIONS.find(({ id }) => id === kind);
    const content = rendition ? rendition.write(story) : await docxCopy(story, aPress());
    const name = rendition?.fileName(article.slug) ?? `${article.slug}.docx`;
    const read = readCopy({ content, name, mediaType: null });
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const report = verifyCopy(read.value, originalOf(article, newsroom));
    expect(report.findings.map(({ code, was, now }) => ({ code, was, now }))).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'within-license',
      verbatim: true,
      excerpt: false,
      attributed: true,
      version: article.version,
    });
  },
);
