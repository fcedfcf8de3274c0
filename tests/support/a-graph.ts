import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { articleJsonLd } from '../../src/core/rights/json-ld.ts';
import { html, writeMarkup } from '../../src/core/text/markup.ts';
import { aNewsroom, anArticle, type Fields, type FileChanges, theStory } from './builders.ts';

export type Node = Readonly<Record<string, unknown>>;

/** The graph as a search engine reads it out of a page. */
export function graphOf(files: FileChanges): readonly Node[] {
  const room = aNewsroom(files);
  const script = html`<script type="application/ld+json">${articleJsonLd(theStory(room), room)}</script>`;
  const { document } = parseHTML(`<html><head>${writeMarkup(script)}</head><body><p>after</p></body></html>`);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('p')?.textContent).toBe('after');
  return JSON.parse(document.querySelector('script')?.textContent ?? '')['@graph'];
}

export const storyNode = (fields: Fields, files: FileChanges = {}): Node =>
  graphOf({ ...files, 'articles/2026/a-story.mdx': anArticle(fields) })[0] ?? {};
