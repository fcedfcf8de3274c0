import { absoluteUrl, paths } from '../core/newsroom/urls.ts';
import type { Finding, Segment } from '../core/verification/finding.ts';
import { wordsFor } from '../core/verification/finding-words.ts';
import type { Report } from '../core/verification/report.ts';
import { UNKNOWN_WORDS, VERDICT_WORDS } from '../core/verification/verdict-words.ts';

/** The report of a check for people at a terminal. */
export function describeReport(report: Report, site: string): string {
  const { title, sentence } = VERDICT_WORDS[report.verdict];
  const story = report.story === null ? [] : [`Story: ${report.title} (${report.url})`, versionLine(report)];
  return [
    `${title}. ${sentence}`,
    ...story,
    ...report.findings.flatMap((found) => ['', ...describeFinding(found, site)]),
    ...(report.permission === null ? [] : ['', `Ask the newsroom: ${report.permission.mail}`]),
    ...(report.unknown.length === 0 ? [] : ['', 'What no check can know:']),
    ...report.unknown.map((unknown) => `- ${UNKNOWN_WORDS[unknown]}`),
  ].join('\n');
}

const versionLine = ({ version, currentVersion, words }: Report): string =>
  version === null
    ? `Current version: ${currentVersion}`
    : `Version ${version} of ${currentVersion}; ${words.found} of ${words.original} words and signs stand in the copy.`;

const MARKS = { change: '✗', term: '✗', advice: '!', note: '·' } as const;

function describeFinding(found: Finding, site: string): readonly string[] {
  const { title, message, remedy } = wordsFor(found);
  return [
    `${MARKS[found.severity]} ${title}: ${message}`,
    ...(found.permitted === null ? [] : [`  The newsroom permits this: ${found.permitted}`]),
    ...(remedy === null || found.permitted !== null ? [] : [`  ${remedy}`]),
    ...(found.paste === null ? [] : [`  ${found.paste.text}`]),
    ...(found.beside === null || found.beside.copy.length === 0 || found.beside.original.length === 0
      ? []
      : [`  original: ${marked(found.beside.original)}`, `  copy:     ${marked(found.beside.copy)}`]),
    `  ${absoluteUrl(paths.finding(found.code), site)}`,
  ];
}

const SIGNS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const marked = (segments: readonly Segment[]): string =>
  segments.map(({ text, kind }) => SIGNS[kind][0] + text + SIGNS[kind][1]).join('');

/** The same for other programs; the fields are promised in `src/decisions/contracts.md`. */
export function reportAsJson(report: Report, site: string): string {
  const findings = report.findings.map((found) => {
    const { message, remedy } = wordsFor(found);
    const { code, severity, was, now, passage, permitted, paste } = found;
    return {
      code,
      severity,
      message,
      remedy,
      was,
      now,
      passage,
      permitted,
      paste,
      help: absoluteUrl(paths.finding(code), site),
    };
  });
  return JSON.stringify({ ...report, findings }, null, 2);
}
