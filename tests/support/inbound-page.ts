import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../src/cli/inbound/parse-markup.ts';
import type { Evidence } from '../../src/core/inbound/evidence.ts';
import { type Decision, decide, type Request } from '../../src/core/inbound/gate.ts';
import { pageEvidence } from '../../src/core/inbound/page-evidence.ts';
import { factsOfPage } from '../../src/core/inbound/page-facts.ts';
import { licenseId } from '../../src/core/license/license-names.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/inbound');

export const fixturePage = (name: string): string => readFileSync(join(FOLDER, `${name}.html`), 'utf8');

/** What the gate makes of a page of HTML. */
export function judge(
  html: string,
  request: Request = { isCommercial: false, wantsChanges: false },
): Decision & { readonly evidence: readonly Evidence[]; readonly id: string | null } {
  const page = parsePage(html);
  if (!page.ok) throw new Error(page.error);
  const facts = factsOfPage(page.value.tree, null);
  const evidence = pageEvidence(page.value.tree, facts);
  const decision = decide(evidence, request);
  return { ...decision, evidence, id: decision.license ? licenseId(decision.license) : null };
}
