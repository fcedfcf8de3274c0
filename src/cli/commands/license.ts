import { existsSync } from 'node:fs';
import type { Evidence } from '../../core/inbound/evidence.ts';
import { type Decision, decide } from '../../core/inbound/gate.ts';
import { textEvidence } from '../../core/inbound/page-evidence.ts';
import { ok, type Result } from '../../core/text/result.ts';
import type { Verb } from '../command.ts';
import { loadContentSoFar } from '../inbound/content-so-far.ts';
import { decisionAsJson, decisionAsText, EXIT_OF } from '../inbound/inbound-report.ts';
import { describeInputProblem, type InputProblem } from '../inbound/input-problem.ts';
import { readEvidence } from '../inbound/read-candidate.ts';
import { isAddress, readInput } from '../inbound/read-input.ts';

interface Options {
  readonly json?: boolean;
  readonly item?: string;
  readonly allowPrivate?: boolean;
}

/** `newsroom license page.html`: whether a text may be republished and under which license, and what shows it. */
export const license: Verb = {
  register(program, context) {
    program
      .command('license')
      .description('find the license of a page, a file or a text, with the evidence')
      .argument('<input>', 'an address, a file, - for standard input, or the text itself')
      .option('--item <item>', 'which story of a feed: its number or address')
      .option('--allow-private', 'also ask machines of the own network')
      .option('--json', 'answer as JSON')
      .action(async (given: string, options: Options) => {
        const evidence = await evidenceIn(given, options);
        if (!evidence.ok) {
          context.printError(describeInputProblem(evidence.error));
          return context.exit(2);
        }
        const settings = context.settings();
        const { isCommercial } = await loadContentSoFar(settings, settings.content.path);
        const decision: Decision = decide(evidence.value, { isCommercial, wantsChanges: false });
        context.print(
          options.json
            ? JSON.stringify(decisionAsJson(decision, evidence.value), null, 2)
            : decisionAsText(decision, evidence.value),
        );
        context.exit(EXIT_OF[decision.decision]);
      });
  },
};

async function evidenceIn(
  given: string,
  options: Options,
): Promise<Result<readonly Evidence[], InputProblem>> {
  const { item = null, allowPrivate = false } = options;
  const isInput = given === '-' || isLicenseless(given) || existsSync(given) || looksLikeFile(given);
  if (!isInput) return ok(textEvidence(given));
  const input = await readInput(given, { allowPrivate });
  return input.ok ? readEvidence(input.value, item) : input;
}

/** A slip in the name of a file must not be answered as if it were a text without a license. */
const looksLikeFile = (given: string): boolean =>
  !isAddress(given) &&
  !/\s/.test(given) &&
  (/^\.{0,2}[/\\]/.test(given) || /\.(?:html?|xhtml|txt|md|mdx|json|xml|zip|docx|pdf)$/i.test(given));

/** An address to look at; the address of a license is an answer in itself. */
const isLicenseless = (given: string): boolean =>
  isAddress(given) && !/^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//i.test(given);
