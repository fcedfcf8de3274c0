import { type MdastNode, mdxToMdast } from 'satteri';
import type { Document, Footnote } from '../document/document.ts';
import { readBlocks } from './blocks.ts';
import { MAXIMUM_DEPTH, type Reading, refuse, startReading } from './reading.ts';
import type { Reference, Refusal } from './refusal.ts';

/** A story's text as a tree, with everything in it that is refused and everything it points to. */
export interface ParsedMdx {
  readonly document: Document;
  readonly references: readonly Reference[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a whole MDX file, front matter included, so that lines count as in the editor; line ends must be `\n`.
 * Never throws and never runs anything: whatever cannot be published is a refusal.
 */
export function parseMdx(text: string): ParsedMdx {
  const early = refusalsBeforeParsing(text);
  if (early.length > 0) return { document: EMPTY, references: [], refusals: early };
  let root: MdastNode;
  try {
    root = mdxToMdast(text);
  } catch (error) {
    return { document: EMPTY, references: [], refusals: [malformed(error)] };
  }
  return readRoot('children' in root ? (root.children as MdastNode[]) : []);
}

const EMPTY: Document = { blocks: [], footnotes: [] };

type FootnoteDefinition = Extract<MdastNode, { type: 'footnoteDefinition' }>;

function readRoot(nodes: readonly MdastNode[]): ParsedMdx {
  const written = new Map(
    nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])),
  );
  const reading = startReading(definitionsIn(nodes), new Set(written.keys()));
  const blocks = readBlocks(nodes, reading);
  const footnotes = readFootnotes(written, reading);
  return { document: { blocks, footnotes }, references: reading.references, refusals: reading.refusals };
}

function definitionsIn(nodes: readonly MdastNode[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const node of nodes) if (node.type === 'definition') definitions.set(node.identifier, node.url);
  return definitions;
}

/** The footnotes in the order of their first mention; a note may itself mention a later one. */
function readFootnotes(written: ReadonlyMap<string, FootnoteDefinition>, reading: Reading): Footnote[] {
  const footnotes: Footnote[] = [];
  // A Set takes additions while it is walked, which is how notes mentioned in notes are reached.
  for (const id of reading.footnotesUsed) {
    const node = written.get(id);
    if (node) footnotes.push({ id, blocks: readBlocks(node.children, reading) });
  }
  for (const [id, node] of written) {
    const line = node.position?.start.line ?? 1;
    if (!reading.footnotesUsed.has(id)) refuse(reading, line, { code: 'unused-footnote', id });
  }
  return footnotes;
}

/** What must not reach the parser: characters no XML file can hold, and nesting that would exhaust its stack. */
function refusalsBeforeParsing(text: string): Refusal[] {
  const refusals: Refusal[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const control = FORBIDDEN.exec(line);
    if (control) refusals.push({ line: index + 1, code: 'control-character', character: nameOf(control[0]) });
    if (nestingOf(line) > MAXIMUM_DEPTH * 2) {
      refusals.push({ line: index + 1, code: 'nested-too-deep', limit: MAXIMUM_DEPTH });
    }
  }
  return refusals.slice(0, 20);
}

/** How many block quotes or list markers a line opens at its start. */
const nestingOf = (line: string): number =>
  (/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '').replace(/[\s\d]/g, '')
    .length;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids, and bidi overrides
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u202d\u202e]/;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Sätteri's messages start with `line:column:`; the rest is what it expected. */
function malformed(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):\d+:\s*(.*)$/s.exec(message);
  return {
    line: Number(match?.[1] ?? 1),
    code: 'malformed-mdx',
    parser: (match?.[2] ?? message).split(' (mdx')[0] ?? '',
  };
}
