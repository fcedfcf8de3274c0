import type { MdastNode } from 'satteri';
import type { RefusalReason } from './refusal.ts';

interface Torn {
  readonly line: number;
  readonly reason: Extract<RefusalReason, { code: 'torn-mark' }>;
}

/**
 * What was meant for a link or a note in a line of text and reaches us as its signs: a reader would see them, and in
 * place of the link half of its address.
 */
export function tornMarks(nodes: readonly MdastNode[]): readonly Torn[] {
  const pieces = nodes.map(writtenAs);
  const text = pieces.join('');
  if (!text.includes(']') || !text.includes('[')) return [];
  return PATTERNS.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      line: lineAt(match.index, nodes, pieces),
      reason: { code: 'torn-mark' as const, what, found: match[0] },
    })),
  );
}

const PATTERNS: readonly { readonly what: Torn['reason']['what']; readonly pattern: RegExp }[] = [
  {
    what: 'link',
    pattern: /\[[^[\]]{1,300}\]\((?:https?:|mailto:|www\.|\/(?=[\w#])|#(?=\w))[^)\n]{0,500}\)?/g,
  },
  // Numbers in brackets may follow each other in any text.
  { what: 'named-link', pattern: /\[(?!\^)[^[\]]*\p{L}[^[\]]*\]\[(?!\^)[^[\]]*\p{L}[^[\]]*\]/gu },
  { what: 'note-name', pattern: /\[\^[^[\]\n]*\s[^[\]\n]*\]/g },
  { what: 'note-in-line', pattern: /\^\[[^[\]]+\]/g },
];

/** Text as it is, and so an address that was made a link without being asked for; anything else is in nobody's way. */
function writtenAs(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  const [only] = node.type === 'link' ? node.children : [];
  const isBare = node.type === 'link' && node.children.length === 1 && only?.type === 'text';
  return isBare && node.url.endsWith(only.value) ? only.value : '\ufffc';
}

function lineAt(index: number, nodes: readonly MdastNode[], pieces: readonly string[]): number {
  let end = 0;
  const at = pieces.findIndex((piece) => {
    end += piece.length;
    return index < end;
  });
  const before = (pieces[at] ?? '').slice(0, index - end + (pieces[at] ?? '').length);
  return (nodes[at]?.position?.start.line ?? 1) + before.split('\n').length - 1;
}
