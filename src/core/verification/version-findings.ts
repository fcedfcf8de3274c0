import { shortFingerprint } from '../document/short-fingerprint.ts';
import { formatDay } from '../text/date-time.ts';
import { html, writeMarkup } from '../text/markup.ts';
import type { CopyPassage } from './copy.ts';
import { type Finding, finding } from './finding.ts';
import type { Original, OriginalCorrection } from './original.ts';
import { bareWords } from './token.ts';

/** What a copy says of itself: `Version 1 of 5 January 2026, fingerprint 1f8a0c2b77d1`. */
export interface StatedVersion {
  readonly version: number;
  readonly fingerprint: string;
}

export function statedVersion(passages: readonly CopyPassage[]): StatedVersion | null {
  for (const { text } of passages) {
    const [, version, fingerprint] = STATED.exec(text) ?? [];
    if (version !== undefined && fingerprint !== undefined) return { version: Number(version), fingerprint };
  }
  return null;
}

const STATED = /\bVersion (\d{1,4}) of [^,]{1,40}, fingerprint ([0-9a-f]{12})\b/;

/**
 * Which version the copy holds, from its words first and then from what it says, and what it lacks of the corrections
 * made since. `textVersion` is null where the words do not tell versions apart.
 */
export function versionOf(
  original: Original,
  textVersion: number | null,
  stated: StatedVersion | null,
): number {
  if (textVersion !== null) return textVersion;
  if (stated === null || stated.fingerprint === shortFingerprint(original.fingerprint))
    return original.version;
  return Math.min(stated.version, original.version);
}

export function versionFindings(
  original: Original,
  version: number,
  passages: readonly CopyPassage[],
): readonly Finding[] {
  const said = ` ${passages.map(({ bare }) => bare).join(' ')} `;
  const missing = original.corrections.filter(
    (correction) => correction.kind !== 'retraction' && !said.includes(` ${bareWords(correction.text)} `),
  );
  return [
    ...(version < original.version
      ? [finding('earlier-version', 'advice', { was: String(original.version), now: String(version) })]
      : []),
    ...missing.map(correctionFinding),
  ];
}

function correctionFinding({ kind, text, date }: OriginalCorrection): Finding {
  const label = `${LABELS[kind]}, ${formatDay(date)}:`;
  return finding('correction-missing', 'advice', {
    was: text,
    paste: {
      text: `${label} ${text}`,
      html: writeMarkup(html`<p><strong>${label}</strong> ${text}</p>`),
    },
  });
}

const LABELS = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
} as const satisfies Record<OriginalCorrection['kind'], string>;
