import type { Inline } from '../document/document.ts';
import { isElement, type MarkupElement, type MarkupNode } from './markup-tree.ts';

/** What a reader of foreign markup needs to know besides the markup. */
export interface Reading {
  /** Where the page was found, for its relative links; null where nobody knows. */
  readonly address: string | null;
  /** The footnote an element refers to, where it does. */
  readonly footnoteOf: (element: MarkupElement) => string | null;
  /** Links that lead nowhere from here, by their words. */
  readonly deadLinks: string[];
  /** Words that were struck out. */
  readonly struckOut: string[];
  /** What was said of pictures that do not come along. */
  readonly captions: string[];
}

/** Nothing noted yet. */
export const startNotes = (): Pick<Reading, 'deadLinks' | 'struckOut' | 'captions'> => ({
  deadLinks: [],
  struckOut: [],
  captions: [],
});

/** A line of text: white space as browsers show it, links in full, and nothing that is no text. */
export const readInlines = (nodes: readonly MarkupNode[], reading: Reading): readonly Inline[] =>
  trimLine(mergeText(nodes.flatMap((node) => readInline(node, reading))));

function readInline(node: MarkupNode, reading: Reading): readonly Inline[] {
  if (!isElement(node)) return readText(node);
  const footnote = reading.footnoteOf(node);
  if (footnote !== null) return [{ kind: 'footnote-reference', footnote }];
  const inner = (): readonly Inline[] =>
    mergeText(node.children.flatMap((child) => readInline(child, reading)));
  switch (node.name) {
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
      return wrap('emphasis', inner());
    case 'strong':
    case 'b':
      return wrap('strong', inner());
    case 'sub':
    case 'sup':
      return wrap(node.name, inner());
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return readCode(inner());
    case 'a':
      return readLink(node, inner(), reading);
    case 'del':
    case 's':
    case 'strike': {
      // What its publisher took back must not be said again.
      const struck = textOf(inner()).trim();
      if (struck !== '') reading.struckOut.push(struck);
      return [];
    }
    case 'br':
      return [{ kind: 'line-break' }];
    case 'q':
      return [{ kind: 'text', text: '“' }, ...inner(), { kind: 'text', text: '”' }];
    default:
      return WORDLESS.has(node.name) ? [] : inner();
  }
}

/** Text without what no story may hold: control characters, half characters, what turns the direction around. */
function readText(text: string): readonly Inline[] {
  const clean = text.replace(/\s+/g, ' ').toWellFormed().replace(NOT_IN_STORIES, '');
  return clean === '' ? [] : [{ kind: 'text', text: clean }];
}

/** White space among the control characters is a space by now. */
const NOT_IN_STORIES = /[\p{Cc}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

function wrap(kind: 'emphasis' | 'strong' | 'sub' | 'sup', content: readonly Inline[]): readonly Inline[] {
  if (content.length === 0) return [];
  // The same mark twice would be read as another one.
  const [only] = content;
  if (content.length === 1 && only?.kind === kind) return content;
  return isBlank(content) ? [{ kind: 'text', text: ' ' }] : [{ kind, content }];
}

function readCode(content: readonly Inline[]): readonly Inline[] {
  const text = textOf(content);
  return text.trim() === '' ? content : [{ kind: 'code', text }];
}

function readLink(node: MarkupElement, content: readonly Inline[], reading: Reading): readonly Inline[] {
  if (content.length === 0 || isBlank(content)) return content;
  const href = node.attributes['href'];
  if (href === undefined) return content;
  const url = fullAddress(href, reading.address);
  if (url === null) {
    reading.deadLinks.push(`${textOf(content).trim()} (${href.slice(0, 80)})`);
    return content;
  }
  // A link inside a link is none.
  return [{ kind: 'link', url, content: content.flatMap(withoutLinks) }];
}

const withoutLinks = (inline: Inline): readonly Inline[] => {
  if (inline.kind === 'link') return inline.content.flatMap(withoutLinks);
  if (inline.kind === 'footnote-reference') return [];
  return 'content' in inline
    ? [{ ...inline, content: inline.content.flatMap(withoutLinks) } as Inline]
    : [inline];
};

/** A web or mail address in full; null for what leads nowhere from another site. */
function fullAddress(href: string, address: string | null): string | null {
  const url = URL.parse(href.trim(), address ?? undefined);
  if (url === null || !/^(?:https?|mailto):$/.test(url.protocol)) return null;
  const text = url.href.replace(/[<>"]/g, encodeURIComponent);
  return text.length > 2_000 ? null : text;
}

/** The words of a line without its marks. */
const textOf = (line: readonly Inline[]): string =>
  line
    .map((inline) =>
      'content' in inline
        ? textOf(inline.content)
        : 'text' in inline
          ? inline.text
          : inline.kind === 'line-break'
            ? ' '
            : '',
    )
    .join('');

const isBlank = (line: readonly Inline[]): boolean =>
  textOf(line).trim() === '' && !line.some(({ kind }) => kind === 'footnote-reference');

/** Neighboring texts as one, without two spaces in a row. */
function mergeText(inlines: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: `${last.text}${inline.text}`.replace(/\s+/g, ' ') };
    } else merged.push(inline);
  }
  return merged;
}

/** A line without spaces and breaks at its ends. */
function trimLine(line: readonly Inline[]): readonly Inline[] {
  const isEmpty = (inline: Inline): boolean =>
    inline.kind === 'line-break' || (inline.kind === 'text' && inline.text.trim() === '');
  const start = line.findIndex((inline) => !isEmpty(inline));
  if (start === -1) return [];
  const kept = line.slice(start, line.findLastIndex((inline) => !isEmpty(inline)) + 1);
  return kept.map((inline, index) => {
    if (inline.kind !== 'text') return inline;
    const text = index === 0 ? inline.text.trimStart() : inline.text;
    return { kind: 'text', text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}

/** Elements of which nothing can be read. */
const WORDLESS: ReadonlySet<string> = new Set([
  ...[
    'img',
    'picture',
    'svg',
    'math',
    'canvas',
    'video',
    'audio',
    'source',
    'track',
    'iframe',
    'object',
    'embed',
  ],
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'form',
    'input',
    'button',
    'select',
    'textarea',
    'map',
    'area',
  ],
  ...['head', 'title', 'meta', 'link', 'base', 'nav', 'dialog', 'hr', 'wbr'],
]);

export const isWordless = (element: MarkupElement): boolean => WORDLESS.has(element.name);
