import { CHART_WORDS } from './chart-problem.ts';
import { EPISODE_WORDS } from './episode-problem-words.ts';
import { ORIGIN_WORDS } from './origin-problem-words.ts';
import type { Problem, ProblemCode } from './problem.ts';

type Words = { readonly [Code in ProblemCode]: (problem: Extract<Problem, { code: Code }>) => Sentence };

/** What happened, and what to do about it; the reason stands in the first where it is not plain. */
interface Sentence {
  readonly what: string;
  readonly remedy: string;
}

/** A problem as an editor reads it: `content/articles/2026/x.mdx:7 authors[0]: no author "kai-emersen". Did you …`. */
export function describeProblem(problem: Problem): string {
  const line = problem.line === null ? '' : `:${problem.line}`;
  const field = problem.field === null ? '' : ` ${problem.field}`;
  const { what, remedy } = wordsFor(problem);
  return `${problem.file}${line}${field}: ${what}. ${remedy}`;
}

/** The two sentences of a problem apart, for reports that lay them out themselves. */
export function wordsFor(problem: Problem): Sentence {
  const words = WORDS[problem.code] as (problem: Problem) => Sentence;
  return words(problem);
}

const quote = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
const list = (items: readonly string[]): string => items.join(', ');
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const didYouMean = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `Did you mean ${quote(nearest)}?`;

const CODE_WORDS = {
  import: 'an import, which would run code',
  export: 'an export, which would run code',
  expression: 'an expression in braces, which would run code',
} as const;

const MISPLACED: Readonly<
  Record<Extract<Problem, { code: 'misplaced-component' }>['where'], (name: string) => Sentence>
> = {
  'in-line': (name) => ({
    what: `<${name}> stands inside a line of text`,
    remedy: 'Put it on lines of its own, with an empty line before and after',
  }),
  content: (name) => ({
    what: `<${name}> holds what it cannot show`,
    remedy:
      name === 'Table'
        ? 'Put one Markdown table inside it and nothing else'
        : 'Put plain text inside it, no lists, headings or other components',
  }),
  'no-story': (name) => ({
    what: `<${name}> stands in a text that is no story, where it would not be shown`,
    remedy: 'Put it into a story, and link to that',
  }),
};

const WORDS: Words = {
  'code-in-content': ({ what, found }) => ({
    what: `${CODE_WORDS[what]} (${quote(found)})`,
    remedy:
      what === 'expression'
        ? 'Write the text itself, or \\{ and \\} for braces that belong to the text; attributes take text in quotes'
        : 'Take the line out; the components of the newsroom are there without it',
  }),
  'unknown-component': ({ name, known, nearest }) => ({
    what: `no component <${name}>`,
    remedy: didYouMean(nearest && `<${nearest}>`, `There are: ${list(known)}.`),
  }),
  'raw-html': ({ tag }) => ({
    what: `HTML in the text (<${tag}>)`,
    remedy:
      'Use Markdown; of HTML only <sub>, <sup> and <br /> may stand in a story, and a bare < is written \\<',
  }),
  'markdown-image': ({ alt, url }) => ({
    what: `a Markdown image (${quote(url)}), which carries no credit and no license`,
    remedy: `Describe it in media/<id>.yaml and write <Figure media="${mediaIdFrom(url)}"${alt ? ` caption="${alt}"` : ''} />`,
  }),
  'unknown-attribute': ({ component, attribute, known, nearest }) => ({
    what: `<${component}> takes no ${quote(attribute)}`,
    remedy: didYouMean(nearest, known.length > 0 ? `It takes: ${list(known)}.` : 'It takes no attributes.'),
  }),
  'missing-attribute': ({ component, attribute }) => ({
    what: `<${component}> needs ${quote(attribute)}`,
    remedy: `Write <${component} ${attribute}="…">`,
  }),
  'bad-attribute': ({ component, attribute, value, allowed }) => ({
    what: `<${component} ${attribute}=${quote(value)}> says nothing the newsroom knows`,
    remedy: `Use one of: ${list(allowed)}.`,
  }),
  'misplaced-component': ({ name, where }) => MISPLACED[where](name),
  'unsafe-link': ({ url }) => ({
    what: `a link to ${quote(url)}, which is no web or mail address`,
    remedy: 'Use a full https:// address, mailto:, or a path of this site that starts with one /',
  }),
  'relative-link': ({ url }) => ({
    what:
      url === ''
        ? 'a link that leads nowhere'
        : `a relative link (${quote(url)}), which breaks in every copy`,
    remedy: 'Use a full https:// address, a path of this site that starts with /, or #heading',
  }),
  'heading-level': ({ level }) => ({
    what: `a heading of level ${level}`,
    remedy: 'The title of the story is level 1; use ## to #### in the text',
  }),
  'unknown-footnote': ({ id, nearest }) => ({
    what: `no footnote ${quote(id)}`,
    remedy: didYouMean(nearest, `Write [^${id}]: and its text below, or take the mark out.`),
  }),
  'unused-footnote': ({ id }) => ({
    what: `the footnote ${quote(id)} is never referred to, so no reader would see it`,
    remedy: `Put [^${id}] where it belongs, or take the note out`,
  }),
  'unsupported-markup': ({ what }) => ({
    what: `markup that stories do not have (${what})`,
    remedy: 'Write it with paragraphs, headings, lists, quotes, tables, links and emphasis',
  }),
  'control-character': ({ character }) => ({
    what: `an invisible control character (${character}), which would break feeds or turn text around`,
    remedy: 'Delete it; retyping the words around it is the surest way',
  }),
  'nested-too-deep': ({ limit }) => ({
    what: `quotes, lists or components nested more than ${limit} deep`,
    remedy: 'Make it flatter',
  }),
  'too-many-marks': ({ mark, count }) => ({
    what: `${count} times ${mark} in one text, more than can be read in reasonable time`,
    remedy: 'Keep code and data in a file of their own and link to it',
  }),
  'malformed-mdx': ({ parser }) => ({
    what: `the text cannot be read: ${parser}`,
    remedy: 'Close what is open on this line; a bare < or { that belongs to the text is written \\< or \\{',
  }),
  'unreadable-file': ({ reason }) => ({
    what: `cannot be read: ${reason}`,
    remedy: 'Save it again in the right format',
  }),
  'unexpected-file': ({ expected }) => ({ what: 'a file the newsroom has no use for', remedy: expected }),
  'missing-publication': () => ({
    what: 'there is no publication.yaml, so the newsroom has no name and no license',
    remedy: 'Make one with the keys name, url, email and license',
  }),
  'bad-id': ({ id, suggestion }) => ({
    what: `${quote(id)} cannot be part of an address`,
    remedy: `Use lower-case letters a to z, digits and single hyphens, at most 100: ${quote(suggestion)}.`,
  }),
  'reserved-id': ({ id }) => ({
    what: `${quote(id)} is the name of a page of the site itself`,
    remedy: 'Give the file another name',
  }),
  'duplicate-id': ({ id, other }) => ({
    what: `${quote(id)} is already the name of ${other}, and both would have the same address`,
    remedy: 'Rename one of the two files',
  }),
  'missing-front-matter': () => ({
    what: 'the file does not begin with front matter',
    remedy: 'Begin it with a line ---, the keys, and another line ---',
  }),
  'bad-yaml': ({ parser }) => ({
    what: `the YAML cannot be read: ${parser}`,
    remedy: 'Put text that holds : # " or \' in quotes and indent with two spaces',
  }),
  'unknown-key': ({ key, known, nearest }) => ({
    what: `no key ${quote(key)}`,
    remedy: didYouMean(nearest, `There are: ${list(known)}.`),
  }),
  'missing-key': ({ key }) => ({ what: `${quote(key)} is missing`, remedy: `Add a line ${key}: …` }),
  'wrong-type': ({ expected, received }) => ({
    what: `expected ${expected}, found ${received}`,
    remedy: 'Write it in that form',
  }),
  'bad-value': ({ expected, received, nearest }) => ({
    what: `expected ${expected}, found ${quote(received)}`,
    remedy: didYouMean(nearest, 'Correct the value.'),
  }),
  'bad-date': ({ received }) => ({
    what: `${quote(received)} names no moment: a date needs its time and its zone`,
    remedy: 'Write it as 2026-01-05T09:00:00-05:00 (or Z for UTC)',
  }),
  // Says what is wrong in its first sentence and what to do in the rest.
  'bad-license': ({ explanation }) => {
    const end = explanation.indexOf('. ');
    return { what: explanation.slice(0, end), remedy: explanation.slice(end + 2) };
  },
  'bad-text': ({ why }) => ({ what: why, remedy: 'Write it as one line of plain text' }),
  'date-order': ({ later, earlier }) => ({
    what: `${later} lies before ${earlier}`,
    remedy: 'Correct one of the two dates',
  }),
  'same-short-address': ({ address, other }) => ({
    what: `its short address would be ${quote(address)}, which is that of ${other} already`,
    remedy: 'Give the newer of the two files another name',
  }),
  'unknown-reference': ({ what, id, nearest, path }) => ({
    what: `no ${what} ${quote(id)}`,
    remedy: didYouMean(nearest, `Make ${path} or correct the name.`),
  }),
  'broken-link': ({ url, nearest }) => ({
    what: `a link to ${quote(url)}, where this site has nothing`,
    remedy: didYouMean(nearest, 'Correct the address or take the link out.'),
  }),
  'missing-file': ({ path, nearest }) => ({
    what: `there is no file ${quote(path)}`,
    remedy: didYouMean(nearest, 'Put the file beside this one or correct its name.'),
  }),
  'bad-row': ({ expected, received }) => ({
    what: `${count(received, 'cell')} in a row of a table that has ${count(expected, 'column')}`,
    remedy:
      'Put a cell that holds a comma in quotes, write figures without separators, and leave no row empty',
  }),
  'bad-cell': ({ column, received }) => ({
    what: `${quote(received)} in the column ${quote(column)} is no number`,
    remedy: 'Write digits with a point for decimals, or leave the cell empty where the figure is missing',
  }),
  'bad-columns': ({ expected, received }) => ({
    what: `the first row names ${list(received) ? `the columns ${list(received)}` : 'no columns'}, the description names ${list(expected)}`,
    remedy: 'Make the two agree',
  }),
  'unknown-column': ({ column, known, nearest }) => ({
    what: `no column ${quote(column)}`,
    remedy: didYouMean(nearest, `There are: ${list(known)}.`),
  }),
  ...CHART_WORDS,
  'empty-body': () => ({ what: 'the story has no text', remedy: 'Write it below the front matter' }),
  ...EPISODE_WORDS,
  ...ORIGIN_WORDS,
};

const mediaIdFrom = (url: string): string =>
  (url.split('/').pop() ?? '')
    .replace(/\.[a-z0-9]+$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-') || 'id';
