import { html, writeMarkup } from '../text/markup.ts';
import type { Result } from '../text/result.ts';
import type { Copy, ReadingProblem } from './copy.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads Markdown (CommonMark with the tables and footnotes of GFM) for its words and links. Line by line it becomes
 * HTML that nobody ever shows, in which raw HTML and entities mean what they mean in Markdown.
 */
export function readMarkdown(text: string): Result<Copy, ReadingProblem> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const read = readHtml(blocksOf(lines.slice(endOfFrontMatter(lines))));
  return read.ok ? { ok: true, value: { ...read.value, form: 'markdown' } } : read;
}

function blocksOf(lines: readonly string[]): string {
  const definitions = definitionsIn(lines);
  const written: string[] = [];
  let paragraph: string[] = [];
  let fence: string | null = null;
  const end = () => {
    if (paragraph.length > 0) written.push(`<p>${inlineMarkdown(paragraph.join('\n'), definitions)}</p>`);
    paragraph = [];
  };
  for (const whole of lines) {
    const { marks, line } = withoutMarks(whole);
    const fenced = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (fenced?.startsWith(fence)) fence = null;
      else written.push(`<pre>${writeMarkup(html`${line}`)}</pre>`);
      continue;
    }
    if (marks !== '' || line.trim() === '' || RULE.test(line) || fenced !== null) end();
    if (fenced !== null) fence = fenced;
    else if (RULE.test(line) || DEFINITION.test(line)) continue;
    else if (line.trim() !== '') writeLine(marks, line);
  }
  end();
  return written.join('\n');

  function writeLine(marks: string, line: string): void {
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(line);
    if (heading) {
      end();
      const level = heading[1]?.length;
      written.push(`<h${level}>${inlineMarkdown(heading[2] ?? '', definitions)}</h${level}>`);
    } else if (CELLS.test(line)) {
      end();
      for (const cell of cellsOf(line)) written.push(`<p>${inlineMarkdown(cell, definitions)}</p>`);
    } else {
      if (marks !== '') paragraph.push(`<sup>${writeMarkup(html`${marks}`)}</sup> `);
      paragraph.push(line.trim().replace(/\\$/, ''));
    }
  }
}

/** Quotes, bullets, numbers of items and of footnotes before a line; a number may also be a word of the text. */
function withoutMarks(whole: string): { readonly marks: string; readonly line: string } {
  let line = whole;
  let marks = '';
  for (let depth = 0; depth < 20; depth++) {
    const mark = LIST_MARK.exec(line);
    if (!mark) break;
    line = line.slice(mark[0].length);
    marks += `${mark[1] ?? ''} `;
  }
  return { marks: marks.trim(), line };
}

const LIST_MARK = /^\s*(?:>|[-*+](?=\s)|(\d{1,9}[.)])(?=\s)|\[\^[^\]\s]{1,100}\]:)[ \t]?/;

const RULE = /^\s*(?:(?:[-_*][ \t]*){3,}|=+|[|:\-\s]*\|[|:\-\s]*)$/;

/** A row of a table begins or ends with a bar, and has another. */
const CELLS = /^\s*\|.*\||\|.*\|\s*$/;

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

const DEFINITION = /^\s{0,3}\[(?!\^)([^\]]{1,200})\]:\s*<?([^\s>]+)>?/;

/** Where links by name lead: `[name]: address`. */
function definitionsIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const pairs = lines.flatMap((line) => {
    const [, name, url] = DEFINITION.exec(line) ?? [];
    return name === undefined || url === undefined ? [] : [[name.toLowerCase(), url] as const];
  });
  return new Map(pairs);
}

function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(0, 200).findIndex((line, index) => index > 0 && line.trim() === '---');
  return end === -1 ? 0 : end + 1;
}
