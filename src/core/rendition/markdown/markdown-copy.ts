import { creditMarkdown } from '../../credit/credit-markdown.ts';
import { aboutAuthorsTitle, biosOf } from '../bios.ts';
import { bylineParts } from '../byline-parts.ts';
import { type LeftOut, leftOut } from '../left-out.ts';
import { correctionLabel, provenanceLine } from '../provenance.ts';
import type { Story } from '../story.ts';
import { escapeMarkdown, markdownAddress } from './escape-markdown.ts';
import { markdownFigure, writeMarkdown } from './write-markdown.ts';

/** The story as a Markdown document (CommonMark 0.31 with the tables and footnotes of GFM), headline first. */
export function markdownCopy(story: Story): string {
  const { article } = story;
  const parts = [
    `# ${escapeMarkdown(article.title)}`,
    `*${escapeMarkdown(article.dek)}*`,
    byline(story),
    article.hero ? markdownFigure(story, article.hero.id, null) : '',
    writeMarkdown(story.body, story),
    aboutAuthors(story),
    corrections(story),
    sources(story),
    leftOutList(leftOut(story, { images: true })),
    '***',
    creditMarkdown(story.credit),
    escapeMarkdown(provenanceLine(story)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const byline = (story: Story): string =>
  bylineParts(story)
    .map(({ before, name, url }) => {
      const words = escapeMarkdown(name);
      return before + (url ? `[${words}](${markdownAddress(url)})` : words);
    })
    .join('');

function aboutAuthors(story: Story): string {
  const bios = biosOf(story);
  if (bios.length === 0) return '';
  return [`## ${aboutAuthorsTitle(story)}`, ...bios.map((bio) => writeMarkdown(bio, story))].join('\n\n');
}

function corrections({ article }: Story): string {
  if (article.corrections.length === 0) return '';
  const items = article.corrections.map(
    (correction) => `**${escapeMarkdown(correctionLabel(correction))}:** ${escapeMarkdown(correction.text)}`,
  );
  return ['## Corrections', ...items].join('\n\n');
}

function sources({ article }: Story): string {
  if (article.sources.length === 0) return '';
  const items = article.sources.map(
    ({ title, publisher, url }) =>
      `- [${escapeMarkdown(title)}](${markdownAddress(url)})${publisher ? `, ${escapeMarkdown(publisher)}` : ''}`,
  );
  return `## Sources\n\n${items.join('\n')}`;
}

function leftOutList(items: readonly LeftOut[]): string {
  if (items.length === 0) return '';
  const lines = items.map(
    ({ what, why, url }) => `- [${escapeMarkdown(what)}](${markdownAddress(url)}): ${escapeMarkdown(why)}`,
  );
  return `## Left out of this copy, and why\n\n${lines.join('\n')}`;
}
