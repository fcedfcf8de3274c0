import type { MdastNode } from 'satteri';
import type { Block, ColumnAlign, HeadingLevel, TableCell } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import { COMPONENT_BLOCKS } from './component-blocks.ts';
import { isComponent } from './components.ts';
import { isWordless, lineOf, readInlines, refusalOfElement, slugify } from './inlines.ts';
import { deeper, type Reading, refuse, takeId } from './reading.ts';

/** Reads blocks; loose text, as a component written on one line holds it, becomes a paragraph. */
export function readBlocks(nodes: readonly MdastNode[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let loose: MdastNode[] = [];
  const closeParagraph = (): void => {
    const content = readInlines(loose, reading);
    if (content.length > 0) blocks.push({ kind: 'paragraph', content });
    loose = [];
  };
  for (const node of nodes) {
    if (LOOSE.has(node.type)) loose.push(node);
    else {
      closeParagraph();
      blocks.push(...readBlock(node, reading));
    }
  }
  closeParagraph();
  return blocks;
}

const LOOSE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
  'image',
  'imageReference',
  'delete',
]);

function readBlock(node: MdastNode, reading: Reading): Block[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'paragraph': {
      const content = readInlines(node.children, reading);
      return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
    }
    case 'heading':
      return readHeading(node, reading);
    case 'blockquote':
      return [
        { kind: 'quote', by: null, blocks: deeper(reading, line, () => readBlocks(node.children, reading)) },
      ];
    case 'list':
      return readList(node, reading);
    case 'table':
      return readTable(node, reading);
    case 'code':
      return [{ kind: 'code', language: node.lang ?? null, text: node.value }];
    case 'thematicBreak':
      return [{ kind: 'divider' }];
    case 'mdxJsxFlowElement':
      return readElement(node, reading);
    case 'mdxFlowExpression':
      return refuse(reading, line, { code: 'code-in-content', what: 'expression', found: node.value });
    case 'mdxjsEsm': {
      const what = node.value.trimStart().startsWith('export') ? 'export' : 'import';
      return refuse(reading, line, { code: 'code-in-content', what, found: node.value.split('\n')[0] ?? '' });
    }
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      return refuse(reading, line, { code: 'unsupported-markup', what: node.type });
  }
}

function readHeading(node: Extract<MdastNode, { type: 'heading' }>, reading: Reading): Block[] {
  const content = readInlines(node.children, reading);
  if (node.depth < 2 || node.depth > 4) {
    return refuse(reading, lineOf(node), { code: 'heading-level', level: node.depth });
  }
  if (isWordless(node, content)) {
    return refuse(reading, lineOf(node), { code: 'unsupported-markup', what: 'a heading without words' });
  }
  if (node.depth > reading.headingLevel + 1) {
    const after = reading.headingLevel;
    refuse(reading, lineOf(node), { code: 'heading-skips', level: node.depth, after });
  }
  reading.headingLevel = node.depth;
  return [
    {
      kind: 'heading',
      level: node.depth as HeadingLevel,
      id: takeId(slugify(plainText(content)) || 'section', reading),
      content,
    },
  ];
}

function readList(node: Extract<MdastNode, { type: 'list' }>, reading: Reading): Block[] {
  const items = node.children.map((item) => {
    if (typeof item.checked === 'boolean') {
      refuse(reading, lineOf(item), { code: 'unsupported-markup', what: 'task list' });
    }
    return deeper(reading, lineOf(item), () => readBlocks(item.children, reading));
  });
  return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }];
}

/** Short rows are filled, as GFM does; a long one is refused, because a cell of it has no heading. */
function readTable(node: TableNode, reading: Reading): Block[] {
  if (!isWhole(node)) {
    return refuse(reading, lineOf(node), {
      code: 'unsupported-markup',
      what: 'a tag that reaches out of its table',
    });
  }
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell): TableCell => readInlines(cell.children, reading)),
  );
  for (const [index, row] of rows.entries()) {
    if (row.length <= head.length) continue;
    const what = `a row of ${row.length} cells in a table of ${head.length} columns`;
    refuse(reading, lineOf(node.children[index + 1] ?? node), { code: 'unsupported-markup', what });
  }
  const full = rows.map((row) => [
    ...row,
    ...Array<TableCell>(Math.max(0, head.length - row.length)).fill([]),
  ]);
  const align = (node.align ?? []).map((side): ColumnAlign => COLUMN_ALIGN[side ?? 'none']);
  return [{ kind: 'table', caption: null, align, head, rows: full }];
}

type TableNode = Extract<MdastNode, { type: 'table' }>;

/** Sätteri makes a table of other things where a tag opens in a cell and closes behind the table. */
const isWhole = (table: TableNode): boolean =>
  table.children.every(
    (row: MdastNode) =>
      row.type === 'tableRow' && row.children.every((cell: MdastNode) => cell.type === 'tableCell'),
  );

const COLUMN_ALIGN = { left: 'start', center: 'center', right: 'end', none: null } as const;

function readElement(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>, reading: Reading): Block[] {
  const name = node.name ?? '';
  if (isComponent(name)) return COMPONENT_BLOCKS[name](node, reading);
  // `<br />` or `<sub>` alone on a line reaches us as a block; it is text all the same.
  if (name === 'br' || name === 'sub' || name === 'sup') {
    const content = readInlines([{ ...node, type: 'mdxJsxTextElement' } as MdastNode], reading);
    return [{ kind: 'paragraph', content }];
  }
  return refuse(reading, lineOf(node), refusalOfElement(name));
}
