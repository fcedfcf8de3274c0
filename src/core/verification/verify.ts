import { rightsOf } from '../license/rights.ts';
import { type Alignment, align } from './align.ts';
import { withAsides } from './asides.ts';
import type { Copy } from './copy.ts';
import { creditFindings, statesExcerpt } from './credit-findings.ts';
import { type VersionText, versionTexts, withTablesAsLines } from './earlier-text.ts';
import { type Finding, finding, TEXT_CODES } from './finding.ts';
import { headlineFinding } from './headline-finding.ts';
import { hiddenFindings } from './hidden-findings.ts';
import { likelyLanguage } from './language.ts';
import { linkFindings } from './link-findings.ts';
import type { Original } from './original.ts';
import { outsideOf, textWithLinks } from './parts-of-copy.ts';
import { type Report, worstFirst } from './report.ts';
import { textFindings } from './text-findings.ts';
import { bareWords, type Words, wordsIn } from './token.ts';
import { standingOf, unknownOf, verdictOf, wishOf, withPermission } from './verdict.ts';
import { statedVersion, versionFindings, versionOf } from './version-findings.ts';

/** Compares a copy with the story it was taken from: what changed, what its credit lacks, and what that means. */
export function verifyCopy(copy: Copy, original: Original): Report {
  if (original.status.kind === 'retracted') return answer(copy, original, null, [retracted(original)]);
  const words = wordsIn(withAsides(copy.passages, original));
  const best = bestVersion(original, words);
  const found = findingsOf(copy, original, best);
  return answer(copy, original, best, found);
}

/** The report for a copy that was not read or not recognized. */
export const unreadableReport = (code: Finding['code'], original: Original | null = null): Report => ({
  story: original?.slug ?? null,
  title: original?.title ?? null,
  url: original?.url ?? null,
  version: null,
  currentVersion: original?.version ?? null,
  verdict: 'unreadable',
  verbatim: false,
  excerpt: false,
  attributed: false,
  words: { original: 0, found: 0 },
  permission: null,
  unknown: [],
  findings: [finding(code, 'advice')],
});

interface Matched {
  readonly text: VersionText;
  readonly alignment: Alignment;
  /** Null where the texts of the versions do not tell which one it is. */
  readonly version: number | null;
}

/** The version whose words the copy has the most of; the newest of equals. */
function bestVersion(original: Original, copy: Words): Matched {
  const said = ` ${bareWords(copy.text.join(' '))} `;
  const isInCopy = (line: string): boolean => said.includes(` ${bareWords(line)} `);
  const texts = versionTexts(original).flatMap((text) => [
    text,
    ...withTablesAsLines(original, text, isInCopy),
  ]);
  const matched = texts.map((text) => {
    const passages = [...text.passages, ...text.notes].map((passage) => ({ text: passage }));
    const words = wordsIn(passages);
    const notesFrom = words.passage.findIndex((passage) => passage >= text.passages.length);
    const alignment = align(words, copy, notesFrom === -1 ? words.text.length : notesFrom);
    return { text, alignment, faults: alignment.steps.filter(isFault).length };
  });
  const best = matched.reduce((least, each) => (each.faults < least.faults ? each : least));
  const isTold = matched.some(
    ({ text, faults }) => text.version !== best.text.version && faults > best.faults,
  );
  return { text: best.text, alignment: best.alignment, version: isTold ? best.text.version : null };
}

const isFault = ({ kind }: Alignment['steps'][number]): boolean => kind === 'removed' || kind === 'added';

function findingsOf(
  copy: Copy,
  original: Original,
  { text, alignment, version }: Matched,
): readonly Finding[] {
  const { place } = alignment;
  if (place === null || !isEnough(alignment) || isTranslation(copy, original, alignment)) {
    return notFound(copy, original);
  }
  const inText = copy.passages.slice(place.first, place.last + 1);
  const outside = outsideOf(copy, original, alignment);
  const texts = {
    alignment,
    original: [...text.passages, ...text.notes],
    copy: copy.passages.map((passage) => passage.text),
  };
  const notesFrom = texts.alignment.original.passage.findIndex((passage) => passage >= text.passages.length);
  const aboutText = textFindings(
    texts,
    copy.passages,
    notesFrom === -1 ? Number.POSITIVE_INFINITY : notesFrom,
    original,
  );
  const isStated = statesExcerpt(outside);
  const words = [
    ...aboutText.map((found) => (isStated && found.code === 'excerpt-unmarked' ? asMarked(found) : found)),
    ...hiddenFindings(inText, original.invisible),
    ...linkFindings(original, copy.passages, textWithLinks(copy, alignment)),
    ...headlineFinding(original, copy, place.first),
  ];
  const held = versionOf(original, version, statedVersion(copy.passages));
  return [
    ...words,
    ...versionFindings(original, held, copy.passages),
    ...offerFindings(original),
    ...creditFindings(original, copy, outside, {
      isExcerpt: words.some(isLeftOut),
      changed: changedBy(words, original),
    }),
  ];
}

const asMarked = (found: Finding): Finding => ({ ...found, code: 'excerpt', severity: 'note' });

const isLeftOut = ({ code }: Finding): boolean => code === 'excerpt' || code === 'excerpt-unmarked';

/** A handful of words that two texts share proves nothing, unless the story has no more. */
const isEnough = ({ matched, original }: Alignment): boolean =>
  matched >= Math.min(12, Math.ceil(original.text.length / 2)) && matched > 0;

function notFound(copy: Copy, original: Original): readonly Finding[] {
  const language = otherLanguage(copy, original);
  if (language === null) return [finding('none-of-it', 'advice')];
  return [
    finding('translation-suspected', 'change', { was: original.language, now: language }),
    ...creditFindings(original, copy, copy.passages, { isExcerpt: false, changed: 'yes' }),
  ];
}

/** Names, figures and quotes stay as they are in a translation too. */
const isTranslation = (copy: Copy, original: Original, { matched, original: words }: Alignment): boolean =>
  matched * 4 < words.text.length && otherLanguage(copy, original) !== null;

/** The language of a copy that is not in that of the original. */
function otherLanguage({ passages, head }: Copy, original: Original): string | null {
  const said = passages.map(({ text }) => text).join('\n');
  const spoken =
    (likelyLanguage(said) ?? head.language ?? original.language).toLowerCase().split('-')[0] ?? '';
  return spoken === original.language.toLowerCase().split('-')[0] ? null : spoken;
}

function changedBy(findings: readonly Finding[], original: Original): 'no' | 'permitted' | 'yes' {
  const changes = findings.filter(
    ({ severity, code }) => severity === 'change' && code !== 'headline-changed',
  );
  if (changes.length === 0) return 'no';
  return changes.every((found) => standingOf(found, original) === 'permitted') ? 'permitted' : 'yes';
}

function offerFindings({ status }: Original): readonly Finding[] {
  return status.kind === 'refused' ? [finding('not-offered', 'advice', { was: status.reason })] : [];
}

const retracted = ({ status }: Original): Finding =>
  finding('retracted', 'change', { was: status.kind === 'retracted' ? status.notice : null });

function answer(
  copy: Copy,
  original: Original,
  matched: Matched | null,
  findings: readonly Finding[],
): Report {
  const sorted = worstFirst(findings);
  const isMissing = findings.some(({ code }) => code === 'none-of-it');
  const verdict = isMissing ? 'unreadable' : verdictOf(findings, original);
  const isRead = matched !== null && !isMissing;
  const wordChanges = findings.filter(({ code }) => IN_TEXT.has(code));
  const version =
    matched === null ? null : versionOf(original, matched.version, statedVersion(copy.passages));
  return {
    story: original.slug,
    title: original.title,
    url: original.url,
    version: isRead ? version : null,
    currentVersion: original.version,
    verdict,
    verbatim: isRead && wordChanges.length === 0,
    excerpt: findings.some(isLeftOut),
    attributed: isRead && !findings.some(({ severity }) => severity === 'term'),
    words: {
      original: matched?.alignment.original.text.length ?? 0,
      found: matched?.alignment.matched ?? 0,
    },
    permission: verdict === 'needs-permission' ? permissionOf(findings, original) : null,
    unknown: isMissing
      ? []
      : unknownOf(rightsOf(original.attribution.license), original.companions.length > 0),
    findings: sorted.map((found) => withPermission(found, original)),
  };
}

function permissionOf(findings: readonly Finding[], original: Original): Report['permission'] {
  const wish = wishOf(findings, original);
  return { wish, mail: original.mail[wish] };
}

const IN_TEXT: ReadonlySet<Finding['code']> = new Set(TEXT_CODES);
