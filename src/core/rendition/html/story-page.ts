import type { Article, Newsroom } from '../../newsroom/newsroom.ts';
import type { Markup } from '../../text/markup.ts';
import { storyOf } from '../story.ts';
import { pageDialect, pageFigure } from './page-dialect.ts';
import { writeHtml } from './write-html.ts';

/** The text of a story for its own page, footnotes included. */
export function storyPageHtml(article: Article, newsroom: Newsroom): Markup {
  const story = storyOf(article, newsroom);
  return writeHtml(article.body(), pageDialect(story));
}

/** The image above the text with its own credit; null for a story without one. */
export function heroHtml(article: Article, newsroom: Newsroom): Markup | null {
  return article.hero && pageFigure(storyOf(article, newsroom), article.hero.id, null, true);
}
