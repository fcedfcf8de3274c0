import { chartTable } from '../chart/chart-table.ts';
import type { Credit } from '../credit/credit.ts';
import { creditText } from '../credit/credit-text.ts';
import { canonicalize } from '../document/canonical-text.ts';
import type { Block, BlockOf } from '../document/document.ts';
import { everyBlock, plainText } from '../document/walk.ts';
import { leftOut } from '../rendition/left-out.ts';
import { claimLabel } from '../rendition/provenance.ts';
import { listenWords } from '../rendition/recording.ts';
import type { Story } from '../rendition/story.ts';

/**
 * What pages and copies of a story say between its passages without being its text: who said a quote, labels of claims,
 * captions and credits of images, charts with their figures. Whoever keeps it has changed nothing.
 */
export function companionsOf(story: Story): readonly string[] {
  const { hero } = story.article;
  const said = [
    ...(hero === null ? [] : imageWords(hero.id, null, story)),
    ...[...everyBlock(story.body)].flatMap((block) => wordsBeside(block, story)),
    'Notes',
    ...leftOutWords(story),
  ];
  return [...new Set(said.map(canonicalize))].filter(Boolean);
}

/** The list of what a copy left out, item by item and, as plain text is read, all in one. */
function leftOutWords(story: Story): readonly string[] {
  return [true, false].flatMap((images) => {
    const items = leftOut(story, { images });
    return [
      ...items.map(({ what, why }) => `${what}: ${why}`),
      items.map(({ what, why, url }) => `${what}: ${why} ${url}`).join(' '),
    ];
  });
}

function wordsBeside(block: Block, story: Story): readonly string[] {
  switch (block.kind) {
    case 'quote':
    case 'pull-quote':
      return block.by === null ? [] : [block.by];
    case 'claim':
      return [claimLabel(block), `${claimLabel(block)} (source)`];
    case 'figure':
      return imageWords(block.media, plainText(block.caption), story);
    case 'chart':
      return chartWords(block.dataset, story);
    case 'audio':
      return [block.title, ...recordingWords(block, story)];
    case 'embed':
      return [`${block.title}: ${plainText(block.description)}`];
    default:
      return [];
  }
}

function recordingWords(block: BlockOf<'audio'>, story: Story): readonly string[] {
  const { entry, credit } = story.media(block.media);
  const link = listenWords(block, entry);
  return [`Listen: ${block.title}`, link, `${link} ${shownWords(credit)}`, `${link} ${creditText(credit)}`];
}

function imageWords(id: string, caption: string | null, story: Story): readonly string[] {
  const { entry, credit } = story.media(id);
  const words = caption || (entry.caption ?? '');
  return [entry.alt, `${words} ${shownWords(credit)}`, `${words} ${creditText(credit)}`];
}

function chartWords(id: string, story: Story): readonly string[] {
  const { entry, credit } = story.dataset(id);
  const { head, rows } = chartTable(entry);
  return [
    `${entry.title}. ${entry.summary}`,
    `${entry.title} (${entry.unit})`,
    [...head.map(({ label }) => label), ...rows.flat()].join(' '),
    entry.summary,
    entry.note ?? '',
    `Source: ${entry.source.title}; figures as CSV. ${shownWords(credit)}`,
    `Source: ${entry.source.title}; figures as CSV. ${creditText(credit)}`,
  ];
}

/** A credit as it reads where links can be followed. */
const shownWords = ({ sentences }: Credit): string =>
  sentences.map((parts) => parts.map(({ text }) => text).join('')).join(' ');
