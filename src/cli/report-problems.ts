import type { Problem } from '../core/newsroom/problem.ts';
import { describeProblem, wordsFor } from '../core/newsroom/problem-words.ts';

/** All problems for an editor, one a line, and how many there are. */
export function reportProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    ...problems.map(describeProblem),
    '',
    `${count}. Nothing is published until ${problems.length === 1 ? 'it is' : 'they are'} mended.`,
  ].join('\n');
}

/** The same for other programs; the fields are promised in `src/decisions/contracts.md`. */
export function problemsAsJson(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => {
    const { what, remedy } = wordsFor(problem);
    return {
      code: problem.code,
      file: problem.file,
      line: problem.line,
      field: problem.field,
      message: what,
      remedy,
    };
  });
  return JSON.stringify({ problems: rows }, null, 2);
}
