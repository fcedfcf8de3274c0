import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/core/newsroom/assemble.ts';
import type { ContentFile } from '../../src/core/newsroom/content-folder.ts';
import { storyPageHtml } from '../../src/core/rendition/html/story-page.ts';
import { copyOf } from '../../src/core/rendition/registry.ts';
import type { DateTime } from '../../src/core/text/date-time.ts';
import { writeMarkup } from '../../src/core/text/markup.ts';
import { readableText } from '../support/readable-text.ts';

/** A story as a newsroom really sent it out, kept beside the project and never in it. */
const INPUT = join(process.env['INPUT_DIR'] ?? '../shared/input', 'amazon-ai-pivot.txt');

describe.skipIf(!existsSync(INPUT))('a story as it was really sent out', () => {
  const paragraphs = existsSync(INPUT)
    ? readFileSync(INPUT, 'utf8')
        .trim()
        .split(/\n\s*\n/)
    : [];
  const bio = paragraphs.find((paragraph) => paragraph.startsWith('Kai Emerson')) ?? '';
  const text = paragraphs.filter((paragraph) => paragraph !== bio);

  const file = (path: string, content: string): ContentFile => ({
    path,
    digest: path,
    content: { kind: 'text', text: content },
  });
  const assembled = assemble(
    {
      name: 'content',
      files: [
        file(
          'publication.yaml',
          'name: ESG University\nurl: https://esg.example\nemail: desk@esg.example\nlicense: CC BY-NC-ND 4.0\n',
        ),
        file('authors/kai-emerson.mdx', `---\nname: Kai Emerson\n---\n\n${bio}\n`),
        file(
          'articles/2026/pivot.mdx',
          `---\ntitle: Pivot\ndek: As it was sent out\nkind: article\nauthors: [kai-emerson]\npublished: 2026-02-09T09:00:00Z\n---\n\n${text.join('\n\n')}\n`,
        ),
      ],
    },
    { now: '2026-11-22T00:00:00Z' as DateTime },
  );

  test('is accepted without a change', () => {
    expect(assembled.ok ? [] : assembled.error).toEqual([]);
  });

  test.each(['page', 'html', 'text', 'markdown'] as const)(
    'arrives word for word in the %s',
    async (form) => {
      if (!assembled.ok) throw new Error('the story was not accepted');
      const newsroom = assembled.value;
      const [article] = newsroom.articles;
      if (!article) throw new Error('no story');
      const copy =
        form === 'page' ? writeMarkup(storyPageHtml(article, newsroom)) : copyOf(article, newsroom, form);
      const readable = readableText(copy, form === 'page' ? 'html' : form);
      // The bio stands on the page in a card of its own, which the tests of the site look at.
      for (const paragraph of form === 'page' ? text : paragraphs)
        expect(readable).toContain(paragraph.trim());
    },
  );
});
