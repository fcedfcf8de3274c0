import { creditText } from '../../credit/credit-text.ts';
import { aboutAuthorsTitle, biosOf } from '../bios.ts';
import { bylineParts } from '../byline-parts.ts';
import { leftOut } from '../left-out.ts';
import { correctionLabel, provenanceLine } from '../provenance.ts';
import type { Story } from '../story.ts';
import { startLinkList } from './link-list.ts';
import { type TextWriting, writeTextBlocks } from './write-text.ts';

/** The story as plain text (UTF-8): no link is lost, they are numbered and listed at the end. */
export function textCopy(story: Story): string {
  const { article, work } = story;
  const writing: TextWriting = { story, links: startLinkList() };
  const byline = bylineParts(story).map(({ before, name }) => before + name);
  const bios = biosOf(story);
  const sections = [
    article.title,
    article.dek,
    [byline.join(''), work.attribution.source.url].filter(Boolean).join('\n'),
    writeTextBlocks(story.body.blocks, writing),
    section('Notes', footnotes(story, writing)),
    section(
      aboutAuthorsTitle(story),
      bios.map((bio) => writeTextBlocks(bio.blocks, writing)),
    ),
    section(
      'Corrections',
      article.corrections.map((correction) => `${correctionLabel(correction)}: ${correction.text}`),
    ),
    section('Sources', sources(story), '\n'),
    section(
      'Links',
      writing.links.urls().map((url, index) => `[${index + 1}] ${url}`),
      '\n',
    ),
    section(
      'Left out of this copy, and why',
      leftOut(story, { images: false }).map(({ what, why, url }) => `- ${what}: ${why} ${url}`),
      '\n',
    ),
    '----------',
    creditText(story.credit),
    provenanceLine(story),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[], between = '\n\n'): string =>
  lines.length === 0 ? '' : `\n${title}\n\n${lines.join(between)}`;

function footnotes({ body }: Story, writing: TextWriting): readonly string[] {
  return body.footnotes.map(({ blocks }, index) => `${index + 1}. ${writeTextBlocks(blocks, writing)}`);
}

const sources = ({ article }: Story): readonly string[] =>
  article.sources.map(
    ({ title, publisher, url }) => `- ${title}${publisher ? `, ${publisher}` : ''}: ${url}`,
  );
