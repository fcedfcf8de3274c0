import { DOMParser, parseHTML } from 'linkedom';
import type { MarkupElement, MarkupNode } from '../../core/inbound/markup-tree.ts';
import { err, ok, type Result } from '../../core/text/result.ts';

/** Deeper than any page people write, and far from what exhausts a stack. */
const DEEPEST = 400;

export interface ParsedPage {
  readonly tree: MarkupElement;
  /** The document itself, for the reader of articles; whoever takes it apart has a copy of its own. */
  readonly document: Document;
}

/** Reads HTML as browsers do, as far as it matters here; nothing of it runs and nothing is fetched. */
export function parsePage(html: string): Result<ParsedPage, 'too-deep'> {
  const whole = /<(?:html|body|head)[\s>]/i.test(html)
    ? html
    : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  const tree = treeOf(document.documentElement);
  return tree === null ? err('too-deep') : ok({ tree, document });
}

/** Reads XML; what is not well-formed is read as far as it goes. */
export function parseXml(xml: string): Result<MarkupElement, 'too-deep'> {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const tree = document.documentElement === null ? null : treeOf(document.documentElement, false);
  return tree === null ? err('too-deep') : ok(tree);
}

/** The elements and texts below a node of a document; null where it is nested deeper than anybody writes. */
export function treeOf(root: Element, isHtml = true): MarkupElement | null {
  let isTooDeep = false;
  const convert = (node: Element, depth: number): MarkupElement => {
    const children: MarkupNode[] = [];
    if (depth > DEEPEST) isTooDeep = true;
    else {
      for (const child of node.childNodes) {
        if (child.nodeType === ELEMENT) children.push(convert(child as Element, depth + 1));
        else if (child.nodeType === TEXT || child.nodeType === CDATA) children.push(child.nodeValue ?? '');
      }
    }
    const attributes: Record<string, string> = {};
    for (const { name, value } of node.attributes) attributes[isHtml ? name.toLowerCase() : name] = value;
    return { name: isHtml ? node.localName.toLowerCase() : node.nodeName, attributes, children };
  };
  const tree = convert(root, 0);
  return isTooDeep ? null : tree;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
