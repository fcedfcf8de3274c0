import { element, type MarkupElement, type MarkupNode } from './markup-tree.ts';

/**
 * A plain text copy of ours (`core/rendition/text`) as the elements its HTML form would have; null for any other text.
 * Where a link began is not in the text: it stands on the word before its number.
 */
export function textCopyTree(text: string): readonly MarkupElement[] | null {
  const whole = text
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '')
    .trimEnd();
  if (!/\n\n----------\n\n[^\n]+\n\nVersion \d+ of [^\n]+, fingerprint [0-9a-f]{12}\.$/u.test(whole))
    return null;
  const links = linksIn(whole);
  const chunks = whole.split('\n\n');
  // The body begins behind title, dek and byline, which are no markup even where they look like it.
  const [title = '', dek = '', byline = '', ...rest] = chunks;
  const head = [element('h1', [title]), element('p', [dek]), element('p', [byline.replaceAll('\n', ' ')])];
  return [...head, ...elementsOf(rest, links)];
}

/** The addresses of the list at the end, by their number. */
const linksIn = (text: string): readonly string[] => {
  const [, list = ''] = /\n\nLinks\n\n((?:\[\d+\] [^\n]+\n?)+)/u.exec(text) ?? [];
  return list
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^\[\d+\] /, ''));
};

function elementsOf(chunks: readonly string[], links: readonly string[]): readonly MarkupElement[] {
  const elements: MarkupElement[] = [];
  for (let index = 0; index < chunks.length; ) {
    const { made, used } = nextElement(chunks.slice(index), links, elements.at(-1));
    elements.push(...made);
    index += used;
  }
  return elements;
}

interface Made {
  readonly made: readonly MarkupElement[];
  readonly used: number;
}

function nextElement(
  chunks: readonly string[],
  links: readonly string[],
  before: MarkupElement | undefined,
): Made {
  const [chunk = ''] = chunks;
  if (chunk.startsWith('\n')) return { made: [element('h2', inlines(chunk.trim(), links))], used: 1 };
  if (chunk === '----------' || chunk === '* * *') return { made: [element('hr')], used: 1 };
  if (chunk.startsWith('    ')) return quoteOf(chunks, links);
  if (isListItem(chunk)) return listOf(chunks, links, before);
  const rows = rowsOf(chunks);
  if (rows !== null) return { made: [tableOf(rows.rows, links)], used: rows.used };
  return { made: [element('p', inlines(chunk, links))], used: 1 };
}

const isListItem = (chunk: string): boolean => /^(?:- |\d{1,9}\. )/.test(chunk);

/** Indented passages; the name behind a quote ends it, the label of a claim begins another. */
function quoteOf(chunks: readonly string[], links: readonly string[]): Made {
  const inside: string[] = [];
  for (const chunk of chunks) {
    if (
      !/^\n? {4}/.test(chunk) ||
      (inside.length > 0 && /^ {4}(?:Verified|Reported|Unverified|Disputed) claim\b.*:$/u.test(chunk))
    )
      break;
    inside.push(chunk.replace(/^ {4}/gm, ''));
    if (/^ {4}— /.test(chunk)) break;
  }
  return { made: [element('blockquote', elementsOf(inside, links))], used: inside.length };
}

/** A list with what stands indented below its items. */
function listOf(
  chunks: readonly string[],
  links: readonly string[],
  before: MarkupElement | undefined,
): Made {
  const isOrdered = /^\d/.test(chunks[0] ?? '');
  const items: string[][] = [];
  let used = 0;
  for (const chunk of chunks) {
    const isMore = used > 0 && /^\n? {2,3}(?! )/.test(chunk);
    // Items of several passages are parted by empty lines, and numbered ones also by the numbers of the next list.
    if (
      !isMore &&
      !(
        isListItem(chunk) &&
        /^\d/.test(chunk) === isOrdered &&
        (used === 0 || isOrdered === false || before !== undefined)
      )
    )
      break;
    if (isMore) items.at(-1)?.push(chunk.replace(/^ {2,3}/gm, ''));
    else for (const line of chunk.split('\n')) addLine(items, line);
    used++;
  }
  const made = items.map((item) => element('li', elementsOf(item, links)));
  return { made: [element(isOrdered ? 'ol' : 'ul', made)], used };
}

function addLine(items: string[][], line: string): void {
  if (isListItem(line)) items.push([line.replace(/^(?:- |\d{1,9}\. )/, '')]);
  else {
    const last = items.at(-1);
    const text = line.replace(/^ {2,3}/, '');
    if (last) last[last.length - 1] = `${last.at(-1)}\n${text}`;
  }
}

/** A table in columns, or where it was too wide for that, as groups of lines `heading: value`. */
function rowsOf(
  chunks: readonly string[],
): { readonly rows: readonly (readonly string[])[]; readonly used: number } | null {
  const lines = (chunks[0] ?? '').split('\n');
  const [head = ''] = lines;
  if (lines.length > 1 && /\S {3,}\S/.test(head)) return { rows: inColumns(head, lines), used: 1 };
  const labels = lines.map(labelOf);
  const group = chunks.findIndex((chunk) => chunk.split('\n').map(labelOf).join('\n') !== labels.join('\n'));
  const used = group === -1 ? chunks.length : group;
  if (labels.length < 2 || labels.includes('') || (used < 2 && labels.length < 3)) return null;
  const rows = chunks
    .slice(0, used)
    .map((chunk) => chunk.split('\n').map((line, at) => line.slice((labels[at]?.length ?? 0) + 1).trim()));
  return { rows: [labels, ...rows], used };
}

const labelOf = (line: string): string => /^([^:\n]{1,80}):(?: |$)/.exec(line)?.[1] ?? '';

/** Where the headings begin, the cells below them begin too; widths count code points. */
function inColumns(head: string, lines: readonly string[]): readonly (readonly string[])[] {
  const starts = [...head.matchAll(/(?:^| {3,})(?=\S)/g)].map(
    ({ index, 0: gap }) => [...head.slice(0, index + gap.length)].length,
  );
  return lines.map((line) => {
    const signs = [...line];
    return starts.map((start, column) =>
      signs
        .slice(start, starts[column + 1])
        .join('')
        .trim(),
    );
  });
}

function tableOf(
  [head = [], ...rows]: readonly (readonly string[])[],
  links: readonly string[],
): MarkupElement {
  const row = (name: string, cells: readonly string[]): MarkupElement =>
    element(
      'tr',
      cells.map((cell) => element(name, inlines(cell, links))),
    );
  return element('table', [row('th', head), ...rows.map((cells) => row('td', cells))]);
}

/** A passage with its line breaks, its links and its notes. */
function inlines(text: string, links: readonly string[]): readonly MarkupNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [element('br')]), ...linked(line, links)])
    .flatMap(lifted);
}

/** Raised numbers, and signs of private use that stand for them here. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const POWERS = '\ue000\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00b';
const PLAIN = '0123456789+-';

/** A text whose raised numbers {@link textCopyTree} takes for `<sup>`; it stays as long as it was, as tables need. */
export const withPowers = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹⁺⁻]/g, (sign) => POWERS.charAt(RAISED.indexOf(sign)));

const lifted = (node: MarkupNode): readonly MarkupNode[] =>
  typeof node === 'string'
    ? node
        .split(/([\ue000-\ue00b]+)/)
        .map((part, at) =>
          at % 2 === 0
            ? part
            : element('sup', [part.replace(/./g, (sign) => PLAIN.charAt(POWERS.indexOf(sign)))]),
        )
    : [node];

function linked(line: string, links: readonly string[]): readonly MarkupNode[] {
  const nodes: MarkupNode[] = [];
  let from = 0;
  for (const match of line.matchAll(/(\S*) \[(?:note )?(\d{1,4})\]/g)) {
    const [whole, word = '', number = ''] = match;
    const isNote = whole.endsWith(`[note ${number}]`);
    const url = links[Number(number) - 1];
    if (!isNote && url === undefined) continue;
    nodes.push(line.slice(from, match.index));
    if (isNote) nodes.push(word, element('sup', [`[${number}]`]));
    else nodes.push(word === '' ? '' : element('a', [word], { href: url ?? '' }));
    from = match.index + whole.length;
  }
  return [...nodes, line.slice(from)];
}
