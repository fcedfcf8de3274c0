import { html, writeMarkup } from '../text/markup.ts';

/**
 * A run of Markdown text as HTML for reading: escapes, code, links, images and footnote marks are resolved, signs of
 * emphasis dropped; raw HTML and entities stay. One pass, whatever is in the text.
 */
export function inlineMarkdown(text: string, definitions: ReadonlyMap<string, string>): string {
  const written: string[] = [];
  const brackets: Bracket[] = [];
  const missingFences = new Set<number>();
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (character === '\\' && ESCAPABLE.test(next)) {
      written.push(escaped(next));
      at += 2;
    } else if (character === '`') at = readCode(text, at, written, missingFences);
    else if (character === '!' && next === '[') {
      brackets.push({ place: written.push('') - 1, isImage: true, start: at + 2 });
      at += 2;
    } else if (character === '[' && next === '^') at = readNoteMark(text, at, written);
    else if (character === '[') {
      brackets.push({ place: written.push('') - 1, isImage: false, start: at + 1 });
      at += 1;
    } else if (character === ']') at = closeBracket(text, at, written, brackets, definitions);
    else if (character === '<') at = readAngle(text, at, written);
    else if (EMPHASIS.test(character)) at = readEmphasis(text, at, written);
    else {
      const end = nextSpecial(text, at + 1);
      written.push(text.slice(at, end).replaceAll('>', '&gt;'));
      at = end;
    }
  }
  for (const { place, isImage } of brackets) written[place] = isImage ? '![' : '[';
  return written.join('');
}

interface Bracket {
  /** Where in the written pieces the opening tag goes, if it is a link. */
  readonly place: number;
  readonly isImage: boolean;
  readonly start: number;
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const EMPHASIS = /[*_~]/;
const SPECIAL = /[\\`![\]<*_~]/g;

function nextSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? text.length;
}

const escaped = (text: string): string => writeMarkup(html`${text}`);

/** Code ends at the next run of as many backticks; a run that is never closed is text. */
function readCode(text: string, at: number, written: string[], missing: Set<number>): number {
  const length = runLength(text, at);
  const from = at + length;
  let close = missing.has(length) ? -1 : text.indexOf('`'.repeat(length), from);
  while (close !== -1 && runLength(text, close) !== length) {
    close = text.indexOf('`'.repeat(length), close + runLength(text, close));
  }
  if (close === -1) {
    missing.add(length);
    written.push(text.slice(at, from));
    return from;
  }
  const code = text.slice(from, close);
  written.push(
    `<code>${escaped(/^ .* $/s.test(code) && code.trim() !== '' ? code.slice(1, -1) : code)}</code>`,
  );
  return close + length;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at] && end < text.length) end++;
  return end - at;
}

function readNoteMark(text: string, at: number, written: string[]): number {
  const mark = /^\[\^[^\]\s]{1,100}\]/.exec(text.slice(at, at + 110))?.[0];
  if (mark === undefined) {
    written.push('[');
    return at + 1;
  }
  written.push('<sup>[1]</sup>');
  return at + mark.length;
}

function closeBracket(
  text: string,
  at: number,
  written: string[],
  brackets: Bracket[],
  definitions: ReadonlyMap<string, string>,
): number {
  const bracket = brackets.pop();
  if (bracket === undefined) {
    written.push(']');
    return at + 1;
  }
  const { url, end } = targetAt(text, at, bracket, definitions) ?? { url: null, end: at + 1 };
  if (url === null) {
    written[bracket.place] = bracket.isImage ? '![' : '[';
    written.push(']');
  } else if (bracket.isImage) {
    const alt = written.splice(bracket.place).join('');
    written.push(`</p><figcaption>${alt}</figcaption><p>`);
  } else {
    written[bracket.place] = `<a href="${writeMarkup(html`${url}`)}">`;
    written.push('</a>');
  }
  return end;
}

function targetAt(
  text: string,
  close: number,
  bracket: Bracket,
  definitions: ReadonlyMap<string, string>,
): { readonly url: string; readonly end: number } | null {
  const rest = text.slice(close + 1, close + LONGEST_TARGET);
  const [inline, inAngles, bare] = INLINE_TARGET.exec(rest) ?? [];
  if (inline !== undefined) {
    const url = (inAngles ?? bare ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
    return { url, end: close + 1 + inline.length };
  }
  const [reference = '', named = ''] = /^\[([^\]\n]{0,200})\]/.exec(rest) ?? [];
  const label = named || text.slice(bracket.start, Math.min(close, bracket.start + 200));
  const url = definitions.get(label.toLowerCase());
  return url === undefined ? null : { url, end: close + 1 + reference.length };
}

const LONGEST_TARGET = 2100;

/** `(<address> "title")` or `(address)`, in which brackets come in pairs. */
const INLINE_TARGET =
  /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\([^\s()]*\))*))(?:\s+["'(][^"\n]{0,300}["')])?\s*\)/;

/** `<https://…>` is a link; anything else is left to the reader of HTML, unless it can be no tag. */
function readAngle(text: string, at: number, written: string[]): number {
  const rest = text.slice(at, at + LONGEST_TARGET);
  const [auto, url] = /^<(https?:[^\s<>]+)>/.exec(rest) ?? [];
  if (auto !== undefined && url !== undefined) {
    written.push(writeMarkup(html`<a href="${url}">${url}</a>`));
    return at + auto.length;
  }
  const tag = /^<(?:\/?[a-zA-Z][^<>]*|!--.*?--)>/s.exec(rest)?.[0];
  written.push(tag ?? '&lt;');
  return at + (tag?.length ?? 1);
}

/** Emphasis touches a word on one side; a sign that stands alone, or an underscore inside a word, is text. */
function readEmphasis(text: string, at: number, written: string[]): number {
  const length = runLength(text, at);
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const isAlone = /\s/.test(before) && /\s/.test(after);
  const isInside = text[at] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const isLoneTilde = text[at] === '~' && length !== 2;
  if (isAlone || isInside || isLoneTilde) written.push(text.slice(at, at + length));
  return at + length;
}
