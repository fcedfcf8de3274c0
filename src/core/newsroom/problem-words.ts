import { CHART_WORDS } from './chart-problem.ts';
import { EPISODE_WORDS } from './episode-problem-words.ts';
import { ORIGIN_WORDS } from './origin-problem-words.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { didYouMean, list, quote, type Sentence } from './problem-sentence.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

type Words = { readonly [Code in ProblemCode]: (problem: Extract<Problem, { code: Code }>) => Sentence };

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

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const WORDS: Words = {
  ...REFUSAL_WORDS,
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
  'not-yet': ({ what, received }) => ({
    what: `${what} is of ${received}, which has not come yet`,
    remedy: 'Correct the date',
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
  'too-many-digits': ({ column, received }) => ({
    what: `${quote(received)} in the column ${quote(column)} has more digits than a chart or table can keep`,
    remedy: 'Round it to 15 digits, or give the figures in a larger unit',
  }),
  'bad-separator': ({ separator }) => ({
    what: `the cells are separated by ${separator === 'tab' ? 'tabs' : 'semicolons'}`,
    remedy: 'Save it as CSV with commas between the cells, and a point for decimals',
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
