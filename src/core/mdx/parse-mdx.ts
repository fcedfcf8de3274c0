import { type MdastNode, mdxToMdast } from 'satteri';
import type { Block, Document, Footnote } from '../document/document.ts';
import { readBlocks } from './blocks.ts';
import { findControlCharacter } from './control-characters.ts';
import { lineOf } from './inlines.ts';
import { MAXIMUM_DEPTH, type Reading, refuse, STORY_IDS, startReading } from './reading.ts';
import type { Reference, Refusal } from './refusal.ts';

/** A story's text as a tree, with everything in it that is refused and everything it points to. */
export interface ParsedMdx {
  readonly document: Document;
  readonly references: readonly Reference[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a whole MDX file, front matter included, so that lines count as in the editor; line ends must be `\n`.
 * `reservedIds` are those that the page of the text names itself, which no heading gets.
 * Never throws and never runs anything: whatever cannot be published is a refusal.
 */
export function parseMdx(text: string, reservedIds: readonly string[] = STORY_IDS): ParsedMdx {
  const early = refusalsBeforeParsing(text);
  if (early.length > 0) return { document: EMPTY, references: [], refusals: early };
  let root: MdastNode;
  try {
    // Sätteri 0.10.5 ends the process on a file that ends with `export "\\`; a line end behind it prevents that.
    root = mdxToMdast(`${text}\n`);
  } catch (error) {
    return { document: EMPTY, references: [], refusals: [malformed(error, text)] };
  }
  return readRoot('children' in root ? (root.children as MdastNode[]) : [], reservedIds);
}

const EMPTY: Document = { blocks: [], footnotes: [] };

type Definition = Extract<MdastNode, { type: 'definition' }>;
type FootnoteDefinition = Extract<MdastNode, { type: 'footnoteDefinition' }>;

function readRoot(nodes: readonly MdastNode[], reservedIds: readonly string[]): ParsedMdx {
  const { links, notes, repeated, torn } = definitionsIn(nodes);
  const reading = startReading(links, new Set(notes.keys()), reservedIds);
  const blocks = readBlocks(nodes, reading);
  const footnotes = readFootnotes(notes, reading);
  for (const node of repeated)
    refuse(reading, lineOf(node), { code: 'repeated-footnote', id: node.identifier });
  for (const node of torn)
    refuse(reading, lineOf(node), {
      code: 'torn-mark',
      what: 'note-name',
      found: `[${node.label ?? node.identifier}]`,
    });
  return { document: { blocks, footnotes }, references: reading.references, refusals: reading.refusals };
}

/** What is defined anywhere in the text for all of it; as in CommonMark, the first definition of a name counts. */
function definitionsIn(nodes: readonly MdastNode[]) {
  const links = new Map<string, string>();
  const notes = new Map<string, FootnoteDefinition>();
  const repeated: FootnoteDefinition[] = [];
  const torn: Definition[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && node.identifier.startsWith('^')) torn.push(node);
    else if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier)) repeated.push(node);
      else notes.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child as MdastNode);
  }
  return { links, notes, repeated, torn };
}

/** The footnotes in the order of their first mention; a note may itself mention a later one. */
function readFootnotes(written: ReadonlyMap<string, FootnoteDefinition>, reading: Reading): Footnote[] {
  const footnotes: Footnote[] = [];
  // A Set takes additions while it is walked, which is how notes mentioned in notes are reached.
  for (const id of reading.footnotesUsed) {
    const node = written.get(id);
    if (node) footnotes.push({ id, blocks: readFootnote(node, reading) });
  }
  for (const [id, node] of written) {
    if (!reading.footnotesUsed.has(id)) refuse(reading, lineOf(node), { code: 'unused-footnote', id });
  }
  return footnotes;
}

function readFootnote(node: FootnoteDefinition, reading: Reading): readonly Block[] {
  if (node.children.length > 0) return readBlocks(node.children, reading);
  return refuse(reading, lineOf(node), { code: 'unsupported-markup', what: 'a footnote without words' });
}

/** What must not reach the parser: characters no XML file can hold, and what would exhaust its stack or its time. */
function refusalsBeforeParsing(text: string): Refusal[] {
  const refusals: Refusal[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const character = findControlCharacter(line);
    if (character) refusals.push({ line: index + 1, code: 'control-character', character });
    if (nestingOf(line) > MAXIMUM_DEPTH * 2) {
      refusals.push({ line: index + 1, code: 'nested-too-deep', limit: MAXIMUM_DEPTH });
    }
  }
  return [...refusals.slice(0, 20), ...costlyMarks(text)];
}

/** What the parser needs grows with the number of these marks times the length of the text. */
const COSTLY = [
  { mark: '{', pattern: /\{/g, most: 5e7 },
  { mark: '&', pattern: /&(?=[#a-z])/gi, most: 5e8 },
] as const;

const costlyMarks = (text: string): Refusal[] =>
  COSTLY.flatMap(({ mark, pattern, most }) => {
    const count = text.match(pattern)?.length ?? 0;
    if (count * text.length <= most) return [];
    const line = text.slice(0, text.search(pattern)).split('\n').length;
    return [{ line, code: 'too-many-marks' as const, mark, count }];
  });

/** How many block quotes or list markers a line opens at its start. */
const nestingOf = (line: string): number =>
  (/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '').replace(/[\s\d]/g, '')
    .length;

/** Sätteri's messages start with `line:column:`; the rest is what it expected. */
function malformed(error: unknown, text: string): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):\d+:\s*(.*)$/s.exec(message);
  const line = Number(match?.[1] ?? 1);
  // The remedy of the parser would be code.
  if (/create a comment in MDX/.test(message)) {
    return { line, code: 'code-in-content', what: 'comment', found: '<!--' };
  }
  const written = text.split('\n')[line - 1] ?? '';
  const [quoted] = /<[A-Z][A-Za-z]*\s[^>]*?=\s*[“”„«»‘’][^>]*/.exec(written) ?? [];
  if (quoted !== undefined) return { line, code: 'typographic-quotes', found: quoted };
  const [, address] = /<((?:https?:\/\/|mailto:)?[^\s<>]+[.@][^\s<>]+)>/i.exec(written) ?? [];
  if (address !== undefined) return { line, code: 'address-in-brackets', address };
  return {
    line,
    code: 'malformed-mdx',
    parser: (match?.[2] ?? message).split(' (mdx')[0] ?? '',
  };
}
