import type { Block, HeadingLevel, TableCell } from '../document/document.ts';
import {
  everyElement,
  isElement,
  lineText,
  type MarkupElement,
  type MarkupNode,
  rawText,
} from './markup-tree.ts';
import { isWordless, type Reading, readInlines } from './read-inlines.ts';

/** Foreign markup as the blocks a story may hold. What is no text is left out; `droppedFrom` lists it. */
export function readBlocks(nodes: readonly MarkupNode[], reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let loose: MarkupNode[] = [];
  const closeParagraph = (): void => {
    for (const line of paragraphsIn(loose)) {
      const content = readInlines(line, reading);
      if (content.length > 0) blocks.push({ kind: 'paragraph', content });
    }
    loose = [];
  };
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) {
      closeParagraph();
      blocks.push(...readBlock(node, reading));
    } else loose.push(node);
  }
  closeParagraph();
  return blocks;
}

/** Two breaks in a row are how some systems part paragraphs. */
function paragraphsIn(nodes: readonly MarkupNode[]): readonly (readonly MarkupNode[])[] {
  const paragraphs: MarkupNode[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    const isBreak = isElement(node) && node.name === 'br';
    if (isBreak) breaks++;
    else if (isElement(node) || node.trim() !== '') breaks = 0;
    if (isBreak && breaks === 2) paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs;
}

/** Whether an element is a block, or has blocks inside, as careless markup has them in links and spans. */
function isBlock(element: MarkupElement): boolean {
  if (isWordless(element)) return element.name === 'hr';
  return BLOCKS.has(element.name) || element.children.some((child) => isElement(child) && isBlock(child));
}

function readBlock(node: MarkupElement, reading: Reading): readonly Block[] {
  const inner = (): readonly Block[] => readBlocks(node.children, reading);
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return readHeading(node, reading);
    case 'ul':
    case 'ol':
      return readList(node, reading);
    case 'blockquote': {
      const blocks = inner();
      return blocks.length > 0 ? [{ kind: 'quote', blocks, by: null }] : [];
    }
    case 'pre': {
      const text = rawText(node)
        .replace(/^\n|\s+$/g, '')
        .replaceAll('\r', '');
      return text === '' ? [] : [{ kind: 'code', language: null, text }];
    }
    case 'table':
      return readTable(node, reading);
    case 'hr':
      return [{ kind: 'divider' }];
    case 'figure':
      return isOfPicture(node) ? leaveCaption(node, reading) : inner();
    default:
      return inner();
  }
}

/** A figure that shows what does not come along, and has no words but those about it. */
const isOfPicture = (figure: MarkupElement): boolean => {
  const names = new Set([...everyElement(figure)].map(({ name }) => name));
  return (
    [...PICTURES].some((name) => names.has(name)) &&
    !['table', 'blockquote', 'pre', 'ul', 'ol'].some((name) => names.has(name))
  );
};

const PICTURES: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'svg',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'canvas',
]);

function leaveCaption(figure: MarkupElement, reading: Reading): readonly Block[] {
  const words = lineText(figure);
  if (words !== '') reading.captions.push(words);
  return [];
}

/** The title of the story is level 1; whatever else has that level stands below it. */
function readHeading(node: MarkupElement, reading: Reading): readonly Block[] {
  const given = Number(node.name.slice(1));
  const level = Math.min(Math.max(given, 2), 4) as HeadingLevel;
  const content = readInlines(node.children, reading).filter(({ kind }) => kind !== 'line-break');
  return content.length === 0 ? [] : [{ kind: 'heading', level, id: '', content }];
}

function readList(node: MarkupElement, reading: Reading): readonly Block[] {
  const items = node.children
    .flatMap((child): readonly (readonly Block[])[] =>
      isElement(child) ? [readBlocks(child.children, reading)] : [],
    )
    .filter((item) => item.length > 0);
  const start = Number.parseInt(node.attributes['start'] ?? '1', 10);
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered: node.name === 'ol', start: start >= 0 && start < 1e8 ? start : 1, items }];
}

/** A table with its first row as its head; a table of one cell a row is how old pages lay out text. */
function readTable(node: MarkupElement, reading: Reading): readonly Block[] {
  const rows = rowsIn(node);
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (width < 2)
    return rows.flatMap(({ cells }) => cells.flatMap((cell) => readBlocks(cell.children, reading)));
  const [head = [], ...others] = rows.map(({ cells }) => [
    ...cells.map((cell): TableCell => readInlines(spaced(cell.children), reading)),
    ...Array<TableCell>(width - cells.length).fill([]),
  ]);
  const caption = node.children.find((child) => isElement(child) && child.name === 'caption');
  return [
    {
      kind: 'table',
      caption: caption === undefined ? null : lineText(caption) || null,
      align: alignmentsOf(rows[0]?.cells ?? []),
      head,
      rows: others,
    },
  ];
}

/** Blocks inside a cell become one line; their words must not run together. */
const spaced = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
  nodes.flatMap((node) =>
    isElement(node) && BLOCKS.has(node.name) ? [' ', ...spaced(node.children), ' '] : [node],
  );

const alignmentsOf = (cells: readonly MarkupElement[]) =>
  cells.map(({ attributes }) => ALIGNMENTS[attributes['align'] ?? ''] ?? null);

const ALIGNMENTS: Readonly<Record<string, 'start' | 'center' | 'end'>> = {
  left: 'start',
  center: 'center',
  right: 'end',
};

interface Row {
  readonly cells: readonly MarkupElement[];
}

function rowsIn(table: MarkupElement): readonly Row[] {
  return table.children.flatMap((child): readonly Row[] => {
    if (!isElement(child)) return [];
    if (child.name === 'tr') {
      const cells = child.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th');
      return cells.length > 0 ? [{ cells }] : [];
    }
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsIn(child) : [];
  });
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
  ],
  ...[
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'html',
    'li',
    'main',
    'ol',
  ],
  ...['p', 'pre', 'section', 'summary', 'table', 'ul'],
]);
