import { canonicalize } from '../document/canonical-text.ts';
import type { Copy, CopyPassage } from './copy.ts';
import { type Finding, finding } from './finding.ts';
import type { Original } from './original.ts';
import { bareWords } from './token.ts';

/** Whether the copy runs under another headline; a fragment without any is not accused. `first` is where its text begins. */
export function headlineFinding(
  { title }: Pick<Original, 'title'>,
  { passages, head, form }: Copy,
  first: number,
): readonly Finding[] {
  const before = passages.slice(0, first).filter(({ place }) => place === 'text');
  const headings = before.filter(({ heading }) => heading === 1);
  const nearest = before.findLast(({ heading }) => heading !== null && heading <= 3);
  const shown = [
    ...(form === 'text' ? firstLine(before, title) : []),
    ...headings.map(({ text }) => text),
    ...(nearest === undefined ? [] : [nearest.text]),
    ...head.titles,
  ];
  if (shown.length === 0 || shown.some((text) => says(text, title))) return [];
  return [finding('headline-changed', 'change', { was: title, now: canonicalize(shown[0] ?? '') })];
}

/** Windows have the name of the site behind the headline, and some houses set it in capitals. */
const says = (text: string, title: string): boolean =>
  canonicalize(text).toLowerCase().includes(canonicalize(title).toLowerCase());

/** Plain text has no headings: a short first line without a stop is one, or one that shares words with the headline. */
function firstLine(before: readonly CopyPassage[], title: string): readonly string[] {
  const [line] = before;
  if (line === undefined || before.some(({ text }) => says(text, title)))
    return line === undefined ? [] : [title];
  const words = bareWords(line.text).split(' ');
  const wanted = new Set(bareWords(title).split(' '));
  const shared = words.filter((word) => wanted.has(word)).length;
  const isShort =
    words.length >= 3 && words.length <= 18 && !/[.:,;]$/.test(line.text.trim()) && !/^by /i.test(line.text);
  return isShort || shared * 3 >= words.length ? [line.text] : [];
}
