import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Candidate } from '../../core/inbound/candidate.ts';
import { counts } from '../../core/inbound/evidence.ts';
import { type Facts, firstFacts, NO_FACTS } from '../../core/inbound/facts.ts';
import { type Decision, decide, decideByEditor, type Request } from '../../core/inbound/gate.ts';
import { isIntact } from '../../core/inbound/own-copy.ts';
import { type StoryFile, writeStoryFile } from '../../core/inbound/story-file.ts';
import type { License } from '../../core/license/license.ts';
import { shortName } from '../../core/license/license-names.ts';
import { explainLicenseProblem } from '../../core/license/license-problem.ts';
import { parseLicense } from '../../core/license/parse-license.ts';
import { isSameLicense } from '../../core/license/same-license.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import type { Settings } from '../../site/settings.ts';
import type { ExitStatus } from '../command.ts';
import type { ImportOptions } from '../commands/import.ts';
import { askEditor, canAsk } from './ask-editor.ts';
import {
  type ContentSoFar,
  fileOfSameStory,
  freePath,
  loadContentSoFar,
  problemsWith,
} from './content-so-far.ts';
import { type Outcome, outcomeAsJson, outcomeAsText } from './import-report.ts';
import { EXIT_OF } from './inbound-report.ts';
import type { InputProblem } from './input-problem.ts';
import { miningNotes } from './mining-notes.ts';
import { readCandidate } from './read-candidate.ts';
import { readInput } from './read-input.ts';
import { writeWhole } from './write-whole.ts';

export interface Imported {
  readonly text: string;
  readonly status: ExitStatus;
}

/** Why nothing could be done: the input, or in words what was asked for. */
export type ImportFailure = InputProblem | string;

/** Reads, decides, and where the gate or an editor accepts, writes the story; everything else leaves no trace. */
export async function importStory(
  given: string,
  options: ImportOptions,
  settings: Settings,
): Promise<Result<Imported, ImportFailure>> {
  const editor = licenseOfEditor(options);
  if (!editor.ok) return editor;
  const content = await loadContentSoFar(
    settings,
    options.out ? resolve(options.out) : settings.content.path,
  );
  if (content.parsed.publication === null && !options.out) {
    return err(
      `${settings.content.name} is no content folder: it has no publication.yaml that can be read. Give one with --out or NEWSROOM_CONTENT.`,
    );
  }
  const input = await readInput(given, { allowPrivate: options.allowPrivate ?? false });
  if (!input.ok) return input;
  const read = readCandidate(input.value, options.item ?? null);
  if (!read.ok) return read;
  const candidate = complete(read.value, options, given);
  const notes = await miningNotes(input.value, options.allowPrivate ?? false);
  const request = { isCommercial: content.isCommercial, wantsChanges: options.changes !== undefined };
  const decision = decideAll(candidate, request, editor.value);
  const asked = canAsk(given, options) ? await askEditor(candidate, decision, request, content) : null;
  const outcome: Outcome = {
    candidate,
    decision: asked?.decision ?? decision,
    notes,
    story: null,
    wasThere: false,
  };
  const answer = (made: Outcome): Result<Imported, ImportFailure> =>
    ok({
      text: options.json ? outcomeAsJson(made) : outcomeAsText(made),
      status: EXIT_OF[made.decision.decision],
    });
  if (outcome.decision.decision !== 'accept' || outcome.decision.license === null) return answer(outcome);
  if (editor.value !== null && !isSameLicense(editor.value, outcome.decision.license)) {
    return err(
      `The page shows ${shortName(outcome.decision.license)}, and --license says ${shortName(editor.value)}. Nothing was written: an editor settles what was held, and does not change what a page says. Leave out --license to take the story as the page offers it, or ask its publisher.`,
    );
  }
  const additions = {
    license: outcome.decision.license,
    reason: asked?.reason ?? (isEditors(outcome.decision) ? (options.reason ?? null) : null),
    topics: asked?.topics ?? options.topic,
    pillars: asked?.pillars ?? options.pillar,
  };
  const made = makeStory(candidate, { ...options, ...additions, input: input.value.name }, content, settings);
  return made.ok ? answer({ ...outcome, ...made.value }) : made;
}

const isEditors = ({ reasons }: Decision): boolean => reasons.some(({ code }) => code === 'editor-decided');

function licenseOfEditor({ license, reason }: ImportOptions): Result<License | null, ImportFailure> {
  if (license === undefined) return ok(null);
  if (reason === undefined || reason.trim() === '') {
    return err('--license needs --reason: say how you know, since both are recorded with the story.');
  }
  const parsed = parseLicense(license);
  return parsed.ok ? parsed : err(explainLicenseProblem(parsed.error));
}

/** The gate first; an editor may only settle what it held, and a copy whose words were changed is never taken as it is. */
function decideAll(candidate: Candidate, request: Request, editors: License | null): Decision {
  const gate = decide(candidate.evidence, request);
  const decision: Decision =
    gate.decision === 'accept' && !isIntact(candidate)
      ? {
          ...gate,
          decision: 'hold',
          reasons: [{ code: 'words-differ', detail: candidate.statedFingerprint ?? '' }],
        }
      : gate;
  return decision.decision === 'hold' && editors !== null ? decideByEditor(editors, request) : decision;
}

/** What the editor says stands before what the page says; what nobody says is taken from the name of the file. */
function complete(candidate: Candidate, options: ImportOptions, given: string): Candidate {
  const you = <Value>(value: Value | undefined) =>
    value === undefined ? null : { value, source: 'you' as const };
  const said: Facts = {
    ...NO_FACTS,
    title: you(options.title),
    dek: you(options.dek),
    authors: you(options.author?.map((name) => ({ name }))),
    publisher: you(options.publisher),
    url: you(options.url),
  };
  const host = candidate.facts.url === null ? null : new URL(candidate.facts.url.value).host;
  const guessed: Facts = {
    ...NO_FACTS,
    title: titleFromName(given),
    publisher: host === null ? null : { value: host, source: 'address' },
  };
  return { ...candidate, facts: firstFacts(said, candidate.facts, guessed) };
}

function titleFromName(given: string): Facts['title'] {
  if (given === '-' || /^https?:/i.test(given)) return null;
  const name = (given.split('/').at(-1) ?? '')
    .replace(/\.[a-z0-9]+$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name === '' ? null : { value: name.charAt(0).toUpperCase() + name.slice(1), source: 'file name' };
}

interface Making {
  readonly license: License;
  readonly reason: string | null;
  readonly topics: readonly string[];
  readonly pillars: ImportOptions['pillar'];
  readonly input: string;
}

function makeStory(
  candidate: Candidate,
  options: ImportOptions | (Omit<ImportOptions, 'license' | 'reason'> & Making),
  content: ContentSoFar,
  settings: Settings,
): Result<Pick<Outcome, 'story' | 'wasThere'>, ImportFailure> {
  const making = options as Omit<ImportOptions, 'license' | 'reason'> & Making;
  if (candidate.facts.title === null) return err({ code: 'no-title', name: making.input });
  if (candidate.facts.publisher === null) return err({ code: 'no-publisher', name: making.input });
  const made = writeStoryFile(candidate, {
    license: making.license,
    now: settings.now,
    kind: making.kind,
    topics: making.topics,
    pillars: making.pillars,
    reason: making.reason,
    withheld: making.withhold ?? ruleAgainstPassingOn(candidate),
  });
  if (!made.ok) return err({ code: 'unwritable', name: making.input });
  const there = fileOfSameStory(content, {
    url: candidate.facts.url?.value ?? null,
    fingerprint: made.value.fingerprint,
  });
  if (there !== null) return ok({ story: { path: there, origin: made.value.origin }, wasThere: true });
  return put(made.value, making, content, settings);
}

function put(
  story: StoryFile,
  options: Pick<ImportOptions, 'out' | 'dryRun'>,
  content: ContentSoFar,
  settings: Settings,
): Result<Pick<Outcome, 'story' | 'wasThere'>, ImportFailure> {
  const path = freePath(content, story);
  const problems =
    content.parsed.publication === null ? [] : problemsWith(content, path, story.text, settings);
  if (problems.length > 0)
    return err(`Nothing was written, because the story would not pass the check:\n${problems.join('\n')}`);
  const root = options.out ? resolve(options.out) : settings.content.path;
  const name = `${options.out ?? settings.content.name}/${path}`;
  if (!options.dryRun) {
    if (existsSync(join(root, path))) return err(`${name} is there already. Nothing was written.`);
    writeWhole(join(root, path), story.text);
  }
  return ok({ story: { path: name, origin: story.origin }, wasThere: false });
}

/** A publisher that lets nobody pass its story on has told so in words; they are the reason that readers are given. */
function ruleAgainstPassingOn({ evidence, facts }: Candidate): string | null {
  const rule = evidence.find((item) => counts(item) && item.claim.kind === 'no-passing-on');
  return rule === undefined
    ? null
    : `${facts.publisher?.value ?? 'Its publisher'} asks that the story be taken from there: “${rule.quote}”`;
}
