import type { Block, Footnote } from '../document/document.ts';
import { everyInline } from '../document/walk.ts';
import { decoded } from '../text/decoded.ts';
import { everyElement, isElement, type MarkupElement, type MarkupNode } from './markup-tree.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './read-inlines.ts';

/** Footnotes as programs mark them: GitHub Flavored Markdown (`data-footnotes`) and DPUB-ARIA 1.1 (`doc-endnotes`). */
export interface ForeignNotes {
  /** The nodes without the notes. */
  readonly text: readonly MarkupNode[];
  /** The note an element refers to, by its number. */
  readonly footnoteOf: Reading['footnoteOf'];
  /** The notes that these blocks refer to. */
  readonly read: (blocks: readonly Block[], reading: Reading) => readonly Footnote[];
}

export function foreignNotes(nodes: readonly MarkupNode[]): ForeignNotes {
  const elements = nodes.filter(isElement).flatMap((node) => [...everyElement(node)]);
  const wanted = new Set(elements.filter(isReference).map(targetOf));
  const notesOf = (list: MarkupElement): readonly MarkupElement[] =>
    [...everyElement(list)].filter(
      ({ name, attributes }) => name === 'li' && wanted.has(attributes['id'] ?? ''),
    );
  // Notes that nothing leads to are a list like any other.
  const lists = elements.filter((element) => isNoteList(element) && notesOf(element).length > 0);
  const items = lists.flatMap(notesOf);
  const numbers = new Map(items.map((item, index) => [item.attributes['id'] ?? '', String(index + 1)]));
  return {
    text: items.length === 0 ? nodes : without(nodes, new Set(lists)),
    footnoteOf: (one) => {
      const link = one.name === 'sup' ? one.children.filter(isElement).find(isReference) : one;
      return link !== undefined && isReference(link) ? (numbers.get(targetOf(link)) ?? null) : null;
    },
    read: (blocks, reading) =>
      mentionedIn(blocks).flatMap((id) => {
        const item = items[Number(id) - 1];
        return item ? [{ id, blocks: readBlocks(withoutBackLinks(item.children), reading) }] : [];
      }),
  };
}

/** The notes of these blocks in the order of their first mention. */
const mentionedIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(
    [...everyInline({ blocks, footnotes: [] })].flatMap((inline) =>
      inline.kind === 'footnote-reference' ? [inline.footnote] : [],
    ),
  ),
];

/** The id a link leads to. */
const targetOf = ({ attributes }: MarkupElement): string =>
  decoded((attributes['href'] ?? '').replace(/^[^#]*#/, ''));

/** A note without the sign that leads back from it. */
export const withoutBackLinks = (nodes: readonly MarkupNode[]): readonly MarkupNode[] =>
  nodes.flatMap((node): readonly MarkupNode[] => {
    if (!isElement(node)) return [node];
    const { attributes } = node;
    return 'data-footnote-backref' in attributes || attributes['role'] === 'doc-backlink'
      ? []
      : [{ ...node, children: withoutBackLinks(node.children) }];
  });

const isNoteList = ({ attributes }: MarkupElement): boolean =>
  'data-footnotes' in attributes || attributes['role'] === 'doc-endnotes';

const isReference = ({ name, attributes }: MarkupElement): boolean =>
  name === 'a' && ('data-footnote-ref' in attributes || attributes['role'] === 'doc-noteref');

const without = (nodes: readonly MarkupNode[], left: ReadonlySet<MarkupElement>): readonly MarkupNode[] =>
  nodes.flatMap((node): readonly MarkupNode[] => {
    if (!isElement(node)) return [node];
    return left.has(node) ? [] : [{ ...node, children: without(node.children, left) }];
  });
