/** The words that a Typst source sets: its string literals in order, without the addresses behind links. */
export const wordsIn = (source: string): string =>
  source
    .replace(/#link\("(?:[^"\\]|\\.)*"\)/g, '')
    .matchAll(/"((?:[^"\\]|\\.)*)"/g)
    .map(([, literal = '']) => literal.replace(/\\(.)/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped))
    .toArray()
    .join('');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
