import type { Block, BlockOf, Document, Inline, TableCell } from '../../document/document.ts';
import { assertNever } from '../../text/assert-never.ts';
import { html, join, type Markup } from '../../text/markup.ts';
import type { HtmlDialect } from './html-dialect.ts';

/** Writes a story's text as HTML in a dialect: its blocks, then its footnotes. */
export function writeHtml(document: Document, dialect: HtmlDialect): Markup {
  const writing = startWriting(document, dialect);
  const blocks = writeBlocks(document.blocks, writing);
  const notes = document.footnotes.map((note, index) => ({
    note,
    number: index + 1,
    content: writeBlocks(note.blocks, writing),
  }));
  return notes.length === 0 ? blocks : join([blocks, dialect.footnotes(notes)], '\n');
}

interface Writing {
  readonly dialect: HtmlDialect;
  readonly numberOf: ReadonlyMap<string, number>;
  /** How often each footnote was mentioned so far. */
  readonly mentions: Map<string, number>;
}

const startWriting = (document: Document, dialect: HtmlDialect): Writing => ({
  dialect,
  numberOf: new Map(document.footnotes.map((note, index) => [note.id, index + 1])),
  mentions: new Map(),
});

const writeBlocks = (blocks: readonly Block[], writing: Writing): Markup =>
  join(
    blocks.map((block) => writeBlock(block, writing)),
    '\n',
  );

function writeBlock(block: Block, writing: Writing): Markup {
  const { dialect } = writing;
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${writeInlines(block.content, writing)}</p>`;
    case 'heading':
      return dialect.heading(block, writeInlines(block.content, writing));
    case 'list':
      return writeList(block, writing);
    case 'quote':
      return dialect.quote(block, writeBlocks(block.blocks, writing));
    case 'pull-quote':
      return dialect.pullQuote(block, writeInlines(block.content, writing));
    case 'figure':
      return dialect.figure(block, writeInlines(block.caption, writing));
    case 'chart':
      return dialect.chart(block);
    case 'table':
      return dialect.table(block, writeRows(block, writing));
    case 'code':
      return html`<pre><code>${block.text}</code></pre>`;
    case 'note':
      return dialect.note(block, writeBlocks(block.blocks, writing));
    case 'claim':
      return dialect.claim(block, writeBlocks(block.blocks, writing));
    case 'audio':
      return dialect.audio(block);
    case 'embed':
      return dialect.embed(block, writeInlines(block.description, writing));
    case 'divider':
      return html`<hr/>`;
    default:
      return assertNever(block);
  }
}

function writeList({ ordered, start, items }: BlockOf<'list'>, writing: Writing): Markup {
  const written = join(
    items.map((item) => html`<li>${writeItem(item, writing)}</li>`),
    '\n',
  );
  if (!ordered) return html`<ul>\n${written}\n</ul>`;
  return start === 1 ? html`<ol>\n${written}\n</ol>` : html`<ol start="${start}">\n${written}\n</ol>`;
}

/** An item of one paragraph stands without its `<p>`, as Markdown's tight lists do. */
function writeItem(item: readonly Block[], writing: Writing): Markup {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return writeBlocks(item, writing);
  const line = writeInlines(first.content, writing);
  return rest.length === 0 ? line : join([line, writeBlocks(rest, writing)], '\n');
}

/** What stands between the tags of a table; where its caption goes is for the dialect to say. */
function writeRows({ align, head, rows }: BlockOf<'table'>, writing: Writing): Markup {
  const cell = (tag: 'th' | 'td') => (content: TableCell, column: number) => {
    const text = writeInlines(content, writing);
    const side = align[column] ?? null;
    const attribute = side === null ? null : html` align="${ALIGN[side]}"`;
    return tag === 'th' ? html`<th scope="col"${attribute}>${text}</th>` : html`<td${attribute}>${text}</td>`;
  };
  const body = rows.map((row) => html`<tr>${row.map(cell('td'))}</tr>\n`);
  return html`<thead>\n<tr>${head.map(cell('th'))}</tr>\n</thead>\n<tbody>\n${body}</tbody>\n`;
}

const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

const writeInlines = (line: readonly Inline[], writing: Writing): Markup =>
  join(line.map((inline) => writeInline(inline, writing)));

function writeInline(inline: Inline, writing: Writing): Markup {
  const { dialect } = writing;
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'emphasis':
      return html`<em>${writeInlines(inline.content, writing)}</em>`;
    case 'strong':
      return html`<strong>${writeInlines(inline.content, writing)}</strong>`;
    case 'sub':
      return html`<sub>${writeInlines(inline.content, writing)}</sub>`;
    case 'sup':
      return html`<sup>${writeInlines(inline.content, writing)}</sup>`;
    case 'link':
      return html`<a href="${dialect.link(inline.url)}">${writeInlines(inline.content, writing)}</a>`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'term':
      return dialect.term(inline, writeInlines(inline.content, writing));
    case 'footnote-reference':
      return writeMention(inline.footnote, writing);
    case 'line-break':
      return html`<br/>`;
    default:
      return assertNever(inline);
  }
}

function writeMention(id: string, { dialect, numberOf, mentions }: Writing): Markup {
  const mention = (mentions.get(id) ?? 0) + 1;
  mentions.set(id, mention);
  return dialect.footnoteReference({ id, number: numberOf.get(id) ?? 0, mention });
}
