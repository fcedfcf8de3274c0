import { assertNever } from '../text/assert-never.ts';
import type { Block, Document } from './document.ts';
import { plainText } from './walk.ts';

/**
 * The words of a story and nothing else, one passage a line: what a copy must say to be verbatim.
 * Figures, charts, audio and embeds are works of their own and leave no words here.
 * The rules are a promise (`src/decisions/contracts.md`, "Canonical text"): changing one changes every fingerprint.
 */
export const canonicalText = (document: Document): string => canonicalPassages(document).join('\n');

/** The passages of {@link canonicalText}: a paragraph, heading, table cell or line of a note each; footnotes last. */
export function canonicalPassages(document: Document): readonly string[] {
  const blocks = [...document.blocks, ...document.footnotes.flatMap((footnote) => footnote.blocks)];
  return blocks.flatMap(passagesOf).map(canonicalize).filter(Boolean);
}

/** Whether blocks hold words, or something to look at or to hear. */
export const saysAnything = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => WORKS.has(block.kind)) ||
  blocks.flatMap(passagesOf).some((passage) => canonicalize(passage) !== '');

const WORKS: ReadonlySet<Block['kind']> = new Set(['figure', 'chart', 'audio', 'embed']);

/** Takes out of a text what no reader would call a change of words: typography, spacing, invisible characters. */
export function canonicalize(text: string): string {
  if (!TO_TAKE.test(text)) return text;
  return (
    text
      .replace(INVISIBLE, '')
      // Only now: something invisible may have kept a letter from its mark.
      .normalize('NFC')
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .replace(DASHES, '-')
      .replaceAll('…', '...')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function passagesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'pull-quote':
      return [plainText(block.content)];
    case 'list':
      return block.items.flat().flatMap(passagesOf);
    case 'quote':
    case 'claim':
      return block.blocks.flatMap(passagesOf);
    case 'note':
      return [block.title ?? '', ...block.blocks.flatMap(passagesOf)];
    case 'table':
      return [block.caption ?? '', ...[block.head, ...block.rows].flat().map(plainText)];
    case 'code':
      return [block.text];
    case 'figure':
    case 'chart':
    case 'audio':
    case 'embed':
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}

/** Most passages have none of it: they are printable ASCII with single spaces. */
const TO_TAKE = /[^ -~]| {2}|^ | $/;

// Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks, embeddings and isolates.
const INVISIBLE = /\u00ad|\u061c|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|\ufeff/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
