import type { MdastNode } from 'satteri';
import { canonicalize } from '../document/canonical-text.ts';
import type { Inline } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import { nearest } from '../text/nearest.ts';
import { readAttributes } from './attributes.ts';
import { COMPONENT_NAMES, isComponent } from './components.ts';
import { findControlCharacter, refuseControl } from './control-characters.ts';
import { deeper, type Reading, refuse } from './reading.ts';
import { tornMarks } from './torn-marks.ts';

/** Reads what stands inside a line of text. */
export function readInlines(nodes: readonly MdastNode[], reading: Reading): Inline[] {
  for (const { line, reason } of tornMarks(nodes)) refuse(reading, line, reason);
  return mergeText(nodes.flatMap((node) => readInline(node, reading)));
}

/** The file line an mdast node starts on; 1 where the parser gives none. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

function readInline(node: MdastNode, reading: Reading): Inline[] {
  switch (node.type) {
    case 'text':
      return readText(node.value, lineOf(node), reading);
    case 'emphasis':
    case 'strong':
      return deeper(reading, lineOf(node), () => [
        { kind: node.type, content: readInlines(node.children, reading) },
      ]);
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'line-break' }];
    case 'link':
      return readLink(node.url, node, reading);
    case 'linkReference':
      return readLink(reading.definitions.get(node.identifier) ?? '', node, reading);
    case 'footnoteReference':
      reading.footnotesUsed.add(node.identifier);
      return [{ kind: 'footnote-reference', footnote: node.identifier }];
    case 'image':
      return refuse(reading, lineOf(node), { code: 'markdown-image', alt: node.alt ?? '', url: node.url });
    case 'imageReference':
      return refuse(reading, lineOf(node), { code: 'markdown-image', alt: node.alt ?? '', url: '' });
    case 'mdxTextExpression':
      return refuse(reading, lineOf(node), {
        code: 'code-in-content',
        what: node.value.trim().startsWith('/*') ? 'comment' : 'expression',
        found: node.value,
      });
    case 'mdxJsxTextElement':
      return readElement(node, reading);
    case 'delete':
      return refuse(reading, lineOf(node), { code: 'unsupported-markup', what: 'strikethrough' });
    default:
      return refuse(reading, lineOf(node), { code: 'unsupported-markup', what: node.type });
  }
}

/** A footnote mark that nothing defines reaches us as plain text; everything else in a text is its words. */
function readText(text: string, line: number, reading: Reading): Inline[] {
  refuseControl(text, line, reading);
  for (const [, id = ''] of text.matchAll(/\[\^([^\]\s]{1,60})\]/g)) {
    // Whoever has this many wrong needs no suggestion for each, and thousands would take minutes.
    const like = reading.refusals.length < 100 ? nearest(id, reading.footnotes) : null;
    refuse(reading, line, { code: 'unknown-footnote', id, nearest: like });
  }
  return [{ kind: 'text', text: text.replaceAll('\n', ' ') }];
}

function readLink(url: string, node: LinkNode, reading: Reading): Inline[] {
  const line = lineOf(node);
  const content = deeper(reading, line, () => readInlines(node.children, reading));
  const character = findControlCharacter(url);
  if (character !== null) return refuse(reading, line, { code: 'control-character', character });
  if (/^(?:https?:\/\/|mailto:)./i.test(url) && NOT_IN_ADDRESSES.test(url)) {
    return refuse(reading, line, {
      code: 'bad-address',
      url,
      character: url.match(NOT_IN_ADDRESSES)?.[0] ?? '',
    });
  }
  if (!isWebOrMail(url) && !/^(?:\/(?![/\\])|#)/.test(url)) {
    const unsafe = /^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:|^[/\\]{2}/iu.test(url);
    return refuse(reading, line, { code: unsafe ? 'unsafe-link' : 'relative-link', url });
  }
  if (isWordless(node, content)) {
    return refuse(reading, line, { code: 'unsupported-markup', what: 'a link without words' });
  }
  reading.references.push({ kind: 'link', target: url, line });
  return [{ kind: 'link', url, content }];
}

type LinkNode = Extract<MdastNode, { type: 'link' | 'linkReference' }>;

const isWebOrMail = (url: string): boolean =>
  /^(?:https?:\/\/|mailto:)/i.test(url) && !NOT_IN_ADDRESSES.test(url) && URL.canParse(url);

/** What an address says in percent signs (RFC 3986, section 2), and what nobody sees in it. */
export const NOT_IN_ADDRESSES = /[\s\p{C}<>"\\^`{|}]/u;

/** Whether nothing of a link or heading can be read; what was refused inside it counts as words. */
export const isWordless = (
  node: { readonly children: readonly MdastNode[] },
  content: readonly Inline[],
): boolean => canonicalize(plainText(content)) === '' && (content.length > 0 || node.children.length === 0);

function readElement(node: Extract<MdastNode, { type: 'mdxJsxTextElement' }>, reading: Reading): Inline[] {
  const line = lineOf(node);
  const name = node.name ?? '';
  const content = (): Inline[] => deeper(reading, line, () => readInlines(node.children, reading));
  switch (name) {
    case 'br':
      readAttributes(node, {}, reading);
      return [{ kind: 'line-break' }];
    case 'sub':
    case 'sup':
      readAttributes(node, {}, reading);
      return [{ kind: name, content: content() }];
    case 'Term': {
      const attributes = readAttributes(node, { id: 'optional' }, reading);
      const words = content();
      const term = attributes?.id ?? slugify(plainText(words));
      reading.references.push({ kind: 'term', target: term, line });
      return [{ kind: 'term', term, content: words }];
    }
    default:
      return refuse(reading, line, refusalOfElement(name));
  }
}

/** Why an element may not stand here: a known component inside a line, HTML, or nothing the newsroom knows. */
export function refusalOfElement(name: string): Parameters<typeof refuse>[2] {
  if (isComponent(name)) return { code: 'misplaced-component', name, where: 'in-line' };
  if (/^[a-z]/.test(name) || name === '') return { code: 'raw-html', tag: name };
  return { code: 'unknown-component', name, known: COMPONENT_NAMES, nearest: nearest(name, COMPONENT_NAMES) };
}

/** `Own workforce` -> `own-workforce`: ids of headings and of terms named by their words. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function mergeText(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else if (inline.kind !== 'text' || inline.text !== '') {
      merged.push(inline);
    }
  }
  return merged;
}
