import { findLicenses } from '../license/find-licenses.ts';
import { parseLicense } from '../license/parse-license.ts';
import { agencyEvidence } from './agency-evidence.ts';
import { type Evidence, quoteOf } from './evidence.ts';
import type { Facts } from './facts.ts';
import { licenseAtAddress } from './license-addresses.ts';
import type { MarkupElement } from './markup-tree.ts';
import { metadataEvidence, pageOf } from './metadata-evidence.ts';
import { passagesOf, passagesOfText } from './passages.ts';
import { sentenceEvidence } from './sentence-evidence.ts';

/** Everything a page says about the rights in its story, each thing once. */
export function pageEvidence(root: MarkupElement, facts: Facts): readonly Evidence[] {
  const passages = passagesOf(root);
  const addresses = facts.url === null ? [] : [pageOf(facts.url.value)];
  const authors = facts.authors?.value.map(({ name }) => name) ?? [];
  return withoutRepeats([
    ...metadataEvidence(root, addresses),
    ...sentenceEvidence(passages, {
      publisher: facts.publisher?.value ?? null,
      authors,
      title: facts.title?.value ?? null,
    }),
    ...agencyEvidence(passages, authors),
  ]);
}

/** The same of plain text; a text that is nothing but the name or address of a license is that license. */
export function textEvidence(text: string): readonly Evidence[] {
  const whole = licenseAtAddress(text) ?? parseLicense(text);
  if (whole.ok) {
    const claim = { kind: 'license', license: whole.value } as const;
    return [{ signal: 'sentence', reach: 'text', claim, quote: quoteOf(text) }];
  }
  if (whole.error.code !== 'not-a-license' && findLicenses(text).length === 0) {
    const claim = { kind: 'unclear-license', problem: whole.error } as const;
    return [{ signal: 'sentence', reach: 'text', claim, quote: quoteOf(text) }];
  }
  const passages = passagesOfText(paragraphsOf(text));
  return withoutRepeats([
    ...sentenceEvidence(passages, { publisher: null, authors: [], title: null }),
    ...agencyEvidence(passages, []),
  ]);
}

export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((item) => [JSON.stringify(item), item])).values()];
}
