import type { FetchProblem } from '../fetch-problem.ts';
import { describeFetchProblem } from '../fetch-problem.ts';

/** Why something could not be read as a story; codes never change their meaning. */
export type InputProblem =
  | { readonly code: 'not-fetched'; readonly problem: FetchProblem }
  | { readonly code: PlainCode; readonly name: string; readonly detail?: string };

type PlainCode = keyof typeof WORDS;

/** What happened and what to do, in one or two sentences. */
export function describeInputProblem(problem: InputProblem): string {
  if (problem.code === 'not-fetched') return describeFetchProblem(problem.problem);
  const detail = problem.detail === undefined ? '' : ` ${problem.detail}`;
  return `${problem.name} ${WORDS[problem.code]}${detail}`;
}

const WORDS = {
  'not-found': 'is neither a file that is there nor an address. Check the name.',
  unreadable: 'cannot be opened.',
  empty: 'is empty.',
  'too-large': 'is larger than 5 MB. Save the story alone and give that file.',
  pdf: 'is a PDF. Give the page it was made from, or save its text as a .txt file.',
  binary: 'is no text and no package of ours. Give a page, Markdown, plain text, a feed or an agency file.',
  'wrong-charset': 'is not in the encoding it says it is in. Save it as UTF-8 and give that file.',
  frameset: 'only frames other pages. Give the address of the page inside.',
  'too-deep': 'is nested deeper than any story. Save the story alone and give that file.',
  'no-article': 'holds no story that can be read: fewer than 20 words of running text were found.',
  'bad-json': 'is no JSON that can be read, or none of a feed or of ninjs.',
  'bad-xml': 'is XML, but no feed and no NewsML-G2.',
  word: 'is a Word document, of which nobody can tell where it came from. Give the page it was published on, or save its text as a .txt file.',
  'bad-package': 'is a ZIP file, but no package that a newsroom of this kind made.',
  'several-items': 'holds several stories. Choose one with --item and its number or address:',
  'no-such-item': 'holds no such story. There are:',
  'no-title': 'has no headline. Give it with --title.',
  'no-publisher': 'does not say who published it. Give the name with --publisher.',
  unwritable:
    'holds words that do not survive the way into a story file. Nothing was written; please report the page.',
} as const;
