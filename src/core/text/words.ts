/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many words a text has: what white space parts, and where a script puts none, what a dictionary takes for words. */
export const countWords = (text: string): number =>
  UNSPACED.test(text) ? wordEnds(text).length : (text.match(/\S+/g) ?? []).length;

/** As many words from the start of a text as asked for, on one line. */
export const firstWords = (text: string, count: number): string =>
  text
    .slice(0, wordEnds(text)[count - 1])
    .replace(/\s+/g, ' ')
    .trim();

function wordEnds(text: string): readonly number[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index }) =>
    (UNSPACED.test(run) ? endsInside(run) : [run.length]).map((end) => index + end),
  );
}

/** Signs behind the last word belong to it. */
function endsInside(run: string): readonly number[] {
  const ends = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => index + segment.length);
  return [...ends.slice(0, -1), run.length];
}
