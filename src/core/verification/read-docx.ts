import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { err, ok, type Result } from '../text/result.ts';
import { type Copy, EMPTY_HEAD, type ReadingProblem } from './copy.ts';
import { type Manner, type PassageSheet, PLAIN, startSheet } from './passage-sheet.ts';

/**
 * Reads a Word document (Office Open XML, ECMA-376 part 1): text, then footnotes and endnotes. Tracked deletions are
 * not read, tracked insertions are; what is formatted as hidden is hidden.
 */
export function readDocx(bytes: Uint8Array): Result<Copy, ReadingProblem> {
  const parts = unpack(bytes);
  if (parts === null) return err('not-text');
  const [body] = parts.filter(({ name }) => name === 'word/document.xml');
  if (body === undefined) return err('not-text');
  const sheet = startSheet();
  for (const name of ['document.xml', 'footnotes.xml', 'endnotes.xml']) {
    const xml = parts.find((part) => part.name === `word/${name}`)?.xml;
    const targets = targetsIn(parts.find((part) => part.name === `word/_rels/${name}.rels`)?.xml ?? '');
    if (xml !== undefined && !readPart(xml, targets, sheet)) return err('too-deep');
  }
  return ok({ form: 'docx', passages: sheet.passages(), head: EMPTY_HEAD });
}

interface Part {
  readonly name: string;
  readonly xml: string;
}

/** Null for what is no archive; a part that would unfold to more than a long book is left packed. */
function unpack(bytes: Uint8Array): readonly Part[] | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => WANTED.test(name) && originalSize <= LARGEST_PART,
    });
    return Object.entries(files).map(([name, data]) => ({ name, xml: strFromU8(data) }));
  } catch {
    return null;
  }
}

const WANTED = /^word\/(?:_rels\/)?(?:document|footnotes|endnotes)\.xml(?:\.rels)?$/;
const LARGEST_PART = 20_000_000;

/** Where the links of a part lead, by the name of the relationship. */
function targetsIn(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(name, { Id, Target }) {
        if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return targets;
}

/** False where elements are nested deeper than any program writes them. */
function readPart(xml: string, targets: ReadonlyMap<string, string>, sheet: PassageSheet): boolean {
  const open: string[] = [];
  let paragraph: Manner = PLAIN;
  let run: Manner = PLAIN;
  let url: string | null = null;
  let skipped = 0;
  const isIn = (name: string): boolean => open.at(-1) === name;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (SKIPPED.has(name)) skipped++;
        if (name === 'w:p') paragraph = PLAIN;
        if (name === 'w:pStyle') paragraph = { ...PLAIN, heading: headingOf(attributes['w:val'] ?? '') };
        if (name === 'w:r') run = { ...paragraph, url };
        if (name === 'w:hyperlink') url = targets.get(attributes['r:id'] ?? '') ?? null;
        if (name === 'w:br' || name === 'w:tab' || name === 'w:cr') sheet.write(' ', run);
        if (name === 'w:noBreakHyphen') sheet.write('-', run);
        if (name === 'wp:docPr') writeDescription(attributes['descr'] ?? '');
        run = { ...run, ...formatOf(name, attributes) };
      },
      ontext(text) {
        if (skipped > 0) return;
        if (isIn('w:t')) sheet.write(text, run);
        if (isIn('w:instrText')) url = /HYPERLINK\s+"([^"]+)"/.exec(text)?.[1] ?? url;
      },
      onclosetag(name) {
        open.pop();
        if (SKIPPED.has(name)) skipped--;
        if (name === 'w:p') sheet.end();
        if (name === 'w:hyperlink' || name === 'w:p') url = null;
      },
    },
    { xmlMode: true },
  );

  function writeDescription(text: string): void {
    if (text.trim() === '' || skipped > 0) return;
    sheet.end();
    sheet.write(text, { ...PLAIN, place: 'image' });
    sheet.end();
  }

  for (let start = 0; start < xml.length; start += CHUNK) {
    parser.write(xml.slice(start, start + CHUNK));
    if (open.length > DEEPEST) return false;
  }
  parser.end();
  return true;
}

const CHUNK = 16_384;
const DEEPEST = 1000;

/** The second writing of what a newer Word writes first, and what stands in pictures. */
const SKIPPED: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

function headingOf(style: string): number | null {
  if (/^title$/i.test(style)) return 1;
  const level = /^heading\s*([1-6])$/i.exec(style)?.[1];
  return level === undefined ? null : Number(level) + 1;
}

function formatOf(name: string, attributes: Readonly<Record<string, string>>): Partial<Manner> {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:vanish' && !/^(?:0|false|off)$/.test(value)) return { hiding: 'style' };
  if (name === 'w:color' && /^f{6}$/i.test(value)) return { hiding: 'color' };
  if (name === 'w:sz' && Number(value) <= 2) return { hiding: 'style' };
  const isMark =
    (name === 'w:vertAlign' && value === 'superscript') ||
    (name === 'w:rStyle' && /^(?:footnote|endnote)reference$/i.test(value));
  return isMark ? { isMark } : {};
}
