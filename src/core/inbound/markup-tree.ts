/**
 * A foreign document as plain values: elements and text, whatever parser made them. Comments are not in it, and nothing
 * of it can run.
 */
export type MarkupNode = MarkupElement | string;

export interface MarkupElement {
  /** In lower case; in XML with its prefix, as it was written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

export const element = (
  name: string,
  children: readonly MarkupNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement => ({ name, attributes, children });

/** The element itself and every element inside it, in the order of the document. */
export function* everyElement(root: MarkupElement): Generator<MarkupElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* everyElement(child);
}

export const elementsNamed = (root: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] =>
  [...everyElement(root)].filter(({ name }) => names.includes(name));

/** All text inside, as it stands. */
export const rawText = (node: MarkupNode): string =>
  isElement(node) ? node.children.map(rawText).join('') : node;

/** All text inside on one line. */
export const lineText = (node: MarkupNode): string => rawText(node).replace(/\s+/g, ' ').trim();

/** The space-separated values of an attribute, in lower case. */
export const tokensOf = ({ attributes }: MarkupElement, attribute: string): readonly string[] =>
  (attributes[attribute] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
