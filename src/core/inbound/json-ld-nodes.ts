import { everyElement, type MarkupElement, rawText } from './markup-tree.ts';

/** A node of JSON-LD, by its keys without a prefix. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface PlacedNode {
  readonly node: JsonLdNode;
  /** Whether it stands inside another as a work that this one quotes, lists, holds or comes from. */
  readonly isOther: boolean;
}

/** Every node of the JSON-LD of a page, those inside others as well; what is no JSON is passed over. */
export const jsonLdNodes = (root: MarkupElement): readonly JsonLdNode[] =>
  placedNodes(root).map(({ node }) => node);

/** The same, each with what it is to the one around it. */
export function placedNodes(root: MarkupElement): readonly PlacedNode[] {
  const nodes: PlacedNode[] = [];
  for (const script of everyElement(root)) {
    if (script.name !== 'script') continue;
    if (!/ld\+json/i.test(script.attributes['type'] ?? '')) continue;
    collect(parseJson(rawText(script)), nodes, { depth: 0, isOther: false });
  }
  return nodes;
}

/** The types of a node, without their prefix: `NewsArticle`. */
export const typesOf = (node: JsonLdNode): readonly string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));

/** A story, by any of the types newsrooms use for one. */
export const isStoryNode = (node: JsonLdNode): boolean =>
  typesOf(node).some((type) => STORY_TYPES.test(type));

const STORY_TYPES =
  /(?:Article|BlogPosting|Report|Review|OpinionNews|AnalysisNews|CreativeWork|WebPage|LiveBlogPosting)$/;

/** Values of a key, whether it has one or a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A value as text: the text itself, or the name, address or id of a node. */
export function textOfValue(value: unknown, ...keys: readonly string[]): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value !== 'object' || value === null) return null;
  const node = value as JsonLdNode;
  for (const key of keys) {
    const found = listOf(node[key])[0];
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
    if (typeof found === 'object' && found !== null) return textOfValue(found, '@value');
  }
  return null;
}

const DEEPEST = 30;

/** Keys whose values are other works. */
const OTHERS =
  /^(?:\w+:)?(?:isBasedOn|citation|mentions|hasPart|itemListElement|relatedLink|isRelatedTo|comment|subjectOf|translationOfWork|workExample|exampleOfWork|review|backstory)$/;

function collect(
  value: unknown,
  nodes: PlacedNode[],
  { depth, isOther }: { readonly depth: number; readonly isOther: boolean },
): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes, { depth: depth + 1, isOther });
    return;
  }
  const node = value as JsonLdNode;
  nodes.push({ node, isOther });
  for (const [key, each] of Object.entries(node)) {
    if (key !== '@context') collect(each, nodes, { depth: depth + 1, isOther: isOther || OTHERS.test(key) });
  }
}

function parseJson(text: string): unknown {
  try {
    // Some systems wrap it in what XHTML needed, or leave line breaks inside strings.
    return JSON.parse(
      text.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '').replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    return null;
  }
}
