import type { Candidate } from '../../core/inbound/candidate.ts';
import { explainDropped } from '../../core/inbound/dropped.ts';
import type { Decision } from '../../core/inbound/gate.ts';
import { candidateAsText, decisionAsJson, decisionAsText } from './inbound-report.ts';

/** What came of an import. */
export interface Outcome {
  readonly candidate: Candidate;
  readonly decision: Decision;
  /** What the site asks of machines. */
  readonly notes: readonly string[];
  readonly story: { readonly path: string; readonly origin: Readonly<Record<string, unknown>> } | null;
  /** Whether the story stood there before. */
  readonly wasThere: boolean;
}

/** For other programs; the keys are promised in `src/decisions/contracts.md`. */
export function outcomeAsJson({ candidate, decision, notes, story, wasThere }: Outcome): string {
  const answer = {
    ...decisionAsJson(decision, candidate.evidence),
    story: story?.path ?? null,
    existed: wasThere,
    origin: story?.origin ?? null,
    facts: candidate.facts,
    dropped: candidate.dropped.map((item) => ({ ...item, message: explainDropped(item) })),
    notes,
  };
  return JSON.stringify(answer, null, 2);
}

/** For an editor. */
export function outcomeAsText({ candidate, decision, notes, story, wasThere }: Outcome): string {
  const end =
    story === null
      ? 'Nothing was written.'
      : wasThere
        ? `${story.path} is this story already. Nothing was written.`
        : story.path;
  return [
    candidateAsText(candidate),
    '',
    decisionAsText(decision, candidate.evidence),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
    end,
  ].join('\n');
}
