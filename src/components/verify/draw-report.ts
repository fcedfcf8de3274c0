import { verifyPaths } from '../../core/newsroom/verify-paths.ts';
import type { Finding, Segment, Severity } from '../../core/verification/finding.ts';
import { wordsFor } from '../../core/verification/finding-words.ts';
import type { Report } from '../../core/verification/report.ts';
import { UNKNOWN_WORDS, VERDICT_WORDS } from '../../core/verification/verdict-words.ts';
import { element } from './element.ts';

/** A report as elements; whatever comes from the copy is text and nothing else. */
export const drawReport = (report: Report): readonly HTMLElement[] => [
  drawVerdict(report),
  ...(report.findings.length === 0 ? [] : [element('h2', {}, 'Findings'), drawFindings(report.findings)]),
  ...drawUnknown(report),
];

function drawVerdict(report: Report): HTMLElement {
  const { title, sentence } = VERDICT_WORDS[report.verdict];
  return element(
    'div',
    { class: 'verdict', 'data-verdict': report.verdict },
    element('h2', {}, title),
    element('p', {}, sentence),
    ...(report.url === null || report.title === null
      ? []
      : [element('p', {}, 'Story: ', element('a', { href: report.url }, report.title), versionOf(report))]),
    ...(report.permission === null
      ? []
      : [
          element(
            'p',
            {},
            element('a', { class: 'button', href: report.permission.mail }, 'Ask the newsroom'),
          ),
        ]),
  );
}

const versionOf = ({ version, currentVersion }: Report): string => {
  if (version === null) return '';
  return version === currentVersion
    ? `, version ${version}`
    : `, version ${version}; the current one is ${currentVersion}`;
};

const drawFindings = (findings: readonly Finding[]): HTMLElement =>
  element('ol', { class: 'findings' }, ...findings.map(drawFinding));

const LABELS: Readonly<Record<Severity, string>> = {
  change: 'Text changed',
  term: 'License term',
  advice: 'Please mend',
  note: 'For your information',
};

function drawFinding(found: Finding): HTMLElement {
  const { title, message, remedy } = wordsFor(found);
  return element(
    'li',
    { 'data-severity': found.severity },
    element(
      'p',
      { class: 'label' },
      found.permitted === null ? LABELS[found.severity] : 'Text changed, as permitted',
    ),
    element('h3', {}, title),
    element('p', {}, message),
    ...(found.beside === null ? [] : [drawBeside(found.beside)]),
    ...(found.permitted === null ? [] : [element('p', {}, `The newsroom permits this: ${found.permitted}`)]),
    ...(remedy === null || found.permitted !== null ? [] : [element('p', { class: 'remedy' }, remedy)]),
    ...(found.paste === null ? [] : [element('p', { class: 'paste' }, found.paste.text)]),
    element(
      'p',
      { class: 'more' },
      element('a', { href: verifyPaths.finding(found.code) }, 'What this means', hidden(`: ${title}`)),
    ),
  );
}

/** Told apart where a list of links is read out. */
const hidden = (text: string): HTMLElement => element('span', { class: 'visually-hidden' }, text);

const drawBeside = ({ original, copy }: NonNullable<Finding['beside']>): HTMLElement =>
  element('div', { class: 'beside' }, ...drawSide('Original', original), ...drawSide('Copy', copy));

const drawSide = (name: string, segments: readonly Segment[]): readonly HTMLElement[] =>
  segments.length === 0
    ? []
    : [
        element(
          'div',
          {},
          element('h4', {}, name),
          element('p', { dir: 'auto' }, ...segments.map(drawSegment)),
        ),
      ];

function drawSegment({ text, kind }: Segment): Node {
  if (kind === 'same') return document.createTextNode(text);
  return element(kind === 'removed' ? 'del' : 'ins', {}, text);
}

const drawUnknown = ({ unknown }: Report): readonly HTMLElement[] =>
  unknown.length === 0
    ? []
    : [
        element('h2', {}, 'What no check can know'),
        element('ul', { class: 'unknown' }, ...unknown.map((each) => element('li', {}, UNKNOWN_WORDS[each]))),
      ];
