import type { Block, BlockOf, Inline } from '../../document/document.ts';
import { assertNever } from '../../text/assert-never.ts';
import { escapeMarkdown, markdownAddress, markdownCode } from './escape-markdown.ts';

/*
 * What GitHub Flavored Markdown 0.29 and MDX write alike: lines of text, lists, tables, code. A copy and a story that is
 * brought in differ in the rest.
 */

/** Where the two differ inside a line. */
export interface LineStyle {
  /** A link of the text as the address that is written. */
  readonly link: (url: string) => string;
  readonly lineBreak: string;
  /** Where marks inside words cannot be written, the words go before the marks. */
  readonly keepsEmphasis: boolean;
}

/** One line of text; nothing in it can start a block. */
export const writeLine = (line: readonly Inline[], style: LineStyle): string =>
  escapeStart(writeInlines(line, style).trim());

export const writeHeading = ({ level, content }: BlockOf<'heading'>, style: LineStyle): string =>
  // Signs at its end would be taken for the closing of the heading.
  `${'#'.repeat(level)} ${writeLine(content, style).replace(/(?<!\\)#+$/, '\\$&')}`;

/** Blocks with a line between them. Of two lists in a row the second needs another mark, or the two would be one. */
export function joinBlocks(
  blocks: readonly Block[],
  write: (block: Block, hasOtherMark: boolean) => string,
): string {
  const parts: string[] = [];
  let listBefore = '';
  for (const block of blocks) {
    const list = block.kind !== 'list' ? '' : block.ordered ? 'ordered' : 'unordered';
    const hasOtherMark = list !== '' && list === listBefore;
    const text = write(block, hasOtherMark);
    if (text === '') continue;
    parts.push(text);
    listBefore = hasOtherMark ? '' : list;
  }
  return parts.join('\n\n');
}

/** `writeItem` writes the blocks of one item. */
export function writeList<Item>(
  {
    ordered,
    start,
    items,
  }: { readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Item[])[] },
  writeItem: (blocks: readonly Item[]) => string,
  hasOtherMark = false,
): string {
  const [dot, bullet] = hasOtherMark ? [')', '*'] : ['.', '-'];
  return items
    .map((item, index) => {
      const marker = ordered ? `${start + index}${dot} ` : `${bullet} `;
      return marker + indent(writeItem(item), ' '.repeat(marker.length)).trimStart();
    })
    .join(items.some((item) => item.length > 1) ? '\n\n' : '\n');
}

/** The table without its caption, for which Markdown has no place. */
export function writeRows({ align, head, rows }: BlockOf<'table'>, style: LineStyle): string {
  // A row is one line of the file.
  const inCell: LineStyle = { ...style, lineBreak: '<br />' };
  const cells = (row: readonly (readonly Inline[])[]): string =>
    `| ${row.map((cell) => writeLine(cell.map(guardBars), inCell)).join(' | ')} |`;
  const rule = `| ${head.map((_, column) => RULES[align[column] ?? 'none']).join(' | ')} |`;
  return [cells(head), rule, ...rows.map(cells)].join('\n');
}

export function writeCode({ language, text }: BlockOf<'code'>): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...runs)));
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

/** Each line behind the mark of a quote. */
export const quoteLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

export const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');

const RULES = { start: ':--', center: ':-:', end: '--:', none: '---' } as const;

/**
 * A bar in code would end its cell; in tables alone GFM lets it be escaped there, but not behind a backslash, which would
 * take the escape for itself: there the words go before the mark of code.
 */
function guardBars(inline: Inline): Inline {
  if (inline.kind === 'code') {
    if (inline.text.includes('\\|')) return { kind: 'text', text: inline.text };
    return { ...inline, text: inline.text.replaceAll('|', '\\|') };
  }
  return 'content' in inline ? { ...inline, content: inline.content.map(guardBars) } : inline;
}

/** A line may begin with an element whose text looks like a list or heading mark: `*1.* x` is safe, `1` + `. x` is not. */
const escapeStart = (line: string): string =>
  line.replace(/^([-+#=])(?=\s|[-=#]|$)/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

const writeInlines = (line: readonly Inline[], style: LineStyle): string =>
  line.map((inline) => writeInline(inline, style)).join('');

function writeInline(inline: Inline, style: LineStyle): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'emphasis':
      return wrapped('*', inline.content, style);
    case 'strong':
      return wrapped('**', inline.content, style);
    case 'sub':
    case 'sup':
      return `<${inline.kind}>${writeInlines(inline.content, style)}</${inline.kind}>`;
    case 'link':
      return `[${writeInlines(inline.content, style)}](${markdownAddress(style.link(inline.url))})`;
    case 'code':
      return markdownCode(inline.text);
    case 'term':
      return writeInlines(inline.content, style);
    case 'footnote-reference':
      return `[^${inline.footnote}]`;
    case 'line-break':
      return style.lineBreak;
    default:
      return assertNever(inline);
  }
}

/** Emphasis marks must touch their words, so spaces at the ends move outside. */
function wrapped(mark: string, line: readonly Inline[], style: LineStyle): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(writeInlines(line, style)) ?? [];
  return words === '' || !style.keepsEmphasis ? before + words + after : before + mark + words + mark + after;
}
