import { aboutAuthorsTitle } from '../bios.ts';
import { type LeftOut, leftOut } from '../left-out.ts';
import { correctionLabel } from '../provenance.ts';
import { printBlocks } from './print-blocks.ts';
import { printUrl } from './print-credit.ts';
import { bioWritings, type PrintWriting } from './print-writing.ts';
import { typstText } from './typst-text.ts';

/** The bios of the authors, which begin below a heading of their own. */
export const printBios = (writing: PrintWriting): readonly string[] =>
  bioWritings(writing).map((bio) => printBlocks(bio.text.blocks, { ...bio, levels: [1] }));

/** What follows the text: who wrote it, corrections, sources, the addresses of its links, and what is missing. */
export function printEnd({ story, links }: PrintWriting, bios: readonly string[]): string {
  const { corrections, sources } = story.article;
  const sections = [
    section(aboutAuthorsTitle(story), bios),
    section(
      'Corrections',
      corrections.map(
        (correction) =>
          `#strong[${typstText(`${correctionLabel(correction)}:`)}]#" "${typstText(correction.text)}`,
      ),
    ),
    section('Sources', list(sources.map(printSource))),
    section(
      'Links',
      links.urls().map((url, index) => `#numbered(${index + 1})[${printUrl(url)}]`),
    ),
    section('Left out of this copy, and why', list(leftOut(story, { images: true }).map(printLeftOut))),
  ];
  return sections.filter(Boolean).join('\n\n');
}

const section = (title: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `#heading(level: 1)[${typstText(title)}]\n#ending[\n${parts.join('\n\n')}\n]`;

const list = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`#list(${items.map((item) => `[${item}]`).join(', ')})`];

function printSource({ title, publisher, url }: PrintWriting['story']['article']['sources'][number]): string {
  return `${typstText(publisher ? `${title}, ${publisher}: ` : `${title}: `)}${printUrl(url)}`;
}

const printLeftOut = ({ what, why, url }: LeftOut): string =>
  `${typstText(`${what}: ${why} `)}${printUrl(url)}`;
