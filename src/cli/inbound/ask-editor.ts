import { cancel, confirm, isCancel, multiselect, note, text } from '@clack/prompts';
import type { Candidate } from '../../core/inbound/candidate.ts';
import { type Decision, decideByEditor, type Request } from '../../core/inbound/gate.ts';
import { firstSentence } from '../../core/inbound/story-file.ts';
import { licenseId } from '../../core/license/license-names.ts';
import { parseLicense } from '../../core/license/parse-license.ts';
import { PILLARS, type Pillar } from '../../core/newsroom/publication-schema.ts';
import type { ContentSoFar } from './content-so-far.ts';
import { candidateAsText, decisionAsText } from './inbound-report.ts';

/** What an editor said at the terminal. */
interface Answers {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly topics: readonly string[] | null;
  readonly pillars: readonly Pillar[] | null;
}

/** Whether somebody sits there to be asked. */
export const canAsk = (given: string, { json }: { readonly json?: boolean }): boolean =>
  given !== '-' && !json && process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Shows what was found and asks for what only an editor knows; nothing is written before the last yes. */
export async function askEditor(
  candidate: Candidate,
  decision: Decision,
  request: Request,
  content: ContentSoFar,
): Promise<Answers | null> {
  note(`${candidateAsText(candidate)}\n\n${firstSentence(candidate.document)}`, 'What was read');
  note(decisionAsText(decision, candidate.evidence), 'What may be done with it');
  if (decision.decision === 'refuse') return null;
  const settled = decision.decision === 'hold' ? await settle(decision, request) : { decision, reason: null };
  if (settled === null || settled.decision.decision !== 'accept')
    return settled && { ...settled, topics: null, pillars: null };
  const topics = await choose('Its topics', [...content.parsed.topics.keys()]);
  const pillars = await choose<Pillar>('Its pillars', PILLARS);
  const isSure = await confirm({ message: 'Write the story?' });
  if (isSure !== true || topics === null || pillars === null) {
    cancel('Nothing was written.');
    return { decision: { ...decision, decision: 'hold' }, reason: null, topics: null, pillars: null };
  }
  return { ...settled, topics, pillars };
}

/** The license of what was held, and the reason, both from the editor; null where they give up. */
async function settle(
  decision: Decision,
  request: Request,
): Promise<Pick<Answers, 'decision' | 'reason'> | null> {
  const license = await text({
    message: 'Which license is it? (Esc leaves it)',
    initialValue: decision.license === null ? '' : licenseId(decision.license),
    validate: (given) =>
      parseLicense(given ?? '').ok ? undefined : 'Write it in full, such as CC-BY-NC-ND-4.0',
  });
  if (isCancel(license)) return null;
  const reason = await text({
    message: 'How do you know? This is recorded with the story.',
    validate: (given) => (given?.trim() ? undefined : 'Say it in a sentence'),
  });
  const parsed = parseLicense(String(license));
  if (isCancel(reason) || !parsed.ok) return null;
  return { decision: decideByEditor(parsed.value, request), reason: String(reason) };
}

async function choose<Value extends string>(
  message: string,
  values: readonly Value[],
): Promise<readonly Value[] | null> {
  if (values.length === 0) return [];
  const chosen = await multiselect<string>({
    message,
    options: values.map((value) => ({ value, label: value })),
    required: false,
  });
  return isCancel(chosen) ? null : (chosen as Value[]);
}
