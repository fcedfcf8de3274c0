import type { Block, BlockOf, Document, Inline } from '../document/document.ts';
import { escapeMarkdown, markdownAddress, markdownCode } from '../rendition/markdown/escape-markdown.ts';
import { assertNever } from '../text/assert-never.ts';

/** How much of the markup is kept: where marks inside words cannot be written, the words go before the marks. */
export interface MdxStyle {
  readonly keepsEmphasis: boolean;
}

/** Writes a story's text as MDX that `core/mdx` reads back as the same words: nothing of it is code. */
export function writeMdx(document: Document, style: MdxStyle): string {
  const notes = document.footnotes.map(
    ({ id, blocks }) => `[^${id}]: ${indent(writeBlocks(blocks, style), '    ').trimStart()}`,
  );
  return [writeBlocks(document.blocks, style), ...notes].filter(Boolean).join('\n\n');
}

const writeBlocks = (blocks: readonly Block[], style: MdxStyle): string =>
  blocks
    .map((block) => writeBlock(block, style))
    .filter(Boolean)
    .join('\n\n');

function writeBlock(block: Block, style: MdxStyle): string {
  switch (block.kind) {
    case 'paragraph':
      return writeLine(block.content, style);
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine(block.content, style).replace(/#+$/, '\\$&')}`;
    case 'list':
      return writeList(block, style);
    case 'quote':
      return block.by === null
        ? quoted(writeBlocks(block.blocks, style))
        : inElement('Quote', { by: block.by }, writeBlocks(block.blocks, style));
    case 'pull-quote':
      return inElement('PullQuote', { by: block.by }, writeLine(block.content, style));
    case 'table':
      return writeTable(block, style);
    case 'code':
      return writeCode(block);
    case 'note':
      return inElement('Note', { title: block.title }, writeBlocks(block.blocks, style));
    case 'claim':
      return inElement(
        'Claim',
        { status: block.status, source: block.source, by: block.by },
        writeBlocks(block.blocks, style),
      );
    case 'embed':
      return `<Embed${attributes({ url: block.url, title: block.title })} />`;
    case 'divider':
      return '***';
    case 'figure':
    case 'chart':
    case 'audio':
      // What has a license and a file of its own does not come with a text.
      return '';
    default:
      return assertNever(block);
  }
}

function writeList({ ordered, start, items }: BlockOf<'list'>, style: MdxStyle): string {
  return items
    .map((item, index) => {
      const marker = ordered ? `${start + index}. ` : '- ';
      return marker + indent(writeBlocks(item, style), ' '.repeat(marker.length)).trimStart();
    })
    .join(items.some((item) => item.length > 1) ? '\n\n' : '\n');
}

function writeTable({ caption, align, head, rows }: BlockOf<'table'>, style: MdxStyle): string {
  const cells = (row: readonly (readonly Inline[])[]): string =>
    `| ${row.map((cell) => writeLine(cell.map(guardBars), style)).join(' | ')} |`;
  const rule = `| ${head.map((_, column) => RULES[align[column] ?? 'none']).join(' | ')} |`;
  const table = [cells(head), rule, ...rows.map(cells)].join('\n');
  return caption === null ? table : inElement('Table', { caption }, table);
}

/** A bar in code would end its cell; in tables alone GFM lets it be escaped there. */
function guardBars(inline: Inline): Inline {
  if (inline.kind === 'code') return { ...inline, text: inline.text.replaceAll('|', '\\|') };
  return 'content' in inline ? { ...inline, content: inline.content.map(guardBars) } : inline;
}

const RULES = { start: ':--', center: ':-:', end: '--:', none: '---' } as const;

function writeCode({ language, text }: BlockOf<'code'>): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...runs)));
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

/** An element on lines of its own, as MDX wants it, with what it holds between empty lines. */
const inElement = (name: string, given: Readonly<Record<string, string | null>>, content: string): string =>
  `<${name}${attributes(given)}>\n\n${content}\n\n</${name}>`;

const attributes = (given: Readonly<Record<string, string | null>>): string =>
  Object.entries(given)
    .map(([name, value]) =>
      value === null ? '' : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');

/** One line of text; nothing in it starts a block, and nothing of it is taken for an import. */
const writeLine = (line: readonly Inline[], style: MdxStyle): string =>
  line
    .map((inline) => writeInline(inline, style))
    .join('')
    .trim()
    .replace(/^([-+#=])(?=\s|[-=#]|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=import\b|export\b)[ie]/, (letter) => `&#${letter.charCodeAt(0)};`);

function writeInline(inline: Inline, style: MdxStyle): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'emphasis':
      return wrapped('*', inline.content, style);
    case 'strong':
      return wrapped('**', inline.content, style);
    case 'sub':
    case 'sup':
      return `<${inline.kind}>${inner(inline.content, style)}</${inline.kind}>`;
    case 'link':
      return `[${inner(inline.content, style)}](${markdownAddress(inline.url)})`;
    case 'code':
      return markdownCode(inline.text);
    case 'term':
      return inner(inline.content, style);
    case 'footnote-reference':
      return `[^${inline.footnote}]`;
    case 'line-break':
      return '<br />';
    default:
      return assertNever(inline);
  }
}

const inner = (line: readonly Inline[], style: MdxStyle): string =>
  line.map((inline) => writeInline(inline, style)).join('');

/** Emphasis marks must touch their words, so spaces at the ends move outside. */
function wrapped(mark: string, line: readonly Inline[], style: MdxStyle): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner(line, style)) ?? [];
  return words === '' || !style.keepsEmphasis ? before + words + after : before + mark + words + mark + after;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
