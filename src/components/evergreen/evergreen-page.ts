import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { evergreenHtml } from '../page/prose.ts';

/** An evergreen page by its name (`about`), with its text as HTML; undefined where the newsroom wrote none. */
export function evergreenPage(newsroom: Newsroom, name: string) {
  const page = newsroom.pages.get(name);
  return page && { ...page, html: evergreenHtml(page.text, newsroom) };
}
