import { licenseId } from '../license/license-names.ts';
import type { CopyPassage } from './copy.ts';
import { pasteOf } from './credit-paste.ts';
import { type Finding, finding } from './finding.ts';
import { linkedLicenses, namesAnother, namesLicense } from './named-licenses.ts';
import type { Original } from './original.ts';
import { comparableAddress } from './same-address.ts';
import { addressesOf, linksToSource } from './source-link.ts';
import { bareWords } from './token.ts';

/** A license that is not that of the story: in its credit, or anywhere if its own is nowhere. */
export function wrongLicense(original: Original, passages: readonly CopyPassage[]): readonly Finding[] {
  const { attribution } = original;
  const { license } = attribution;
  if (license.kind === 'all-rights-reserved') return [];
  const own = licenseId(license);
  const isRight = (passage: CopyPassage): boolean =>
    linkedLicenses(passage).includes(own) || namesLicense(passage, license);
  const isOther = (passage: CopyPassage): boolean =>
    linkedLicenses(passage).some((id) => id !== own) || namesAnother(passage, license);
  const isSomewhereRight = passages.some(isRight);
  const wrong = passages.find(
    (passage) => isOther(passage) && (!isSomewhereRight || isCreditOf(original, passage)),
  );
  if (wrong === undefined) return [];
  return [
    finding('wrong-license', 'term', { now: wrong.text.trim(), paste: pasteOf(attribution, 'license') }),
  ];
}

/** Whether a passage speaks of this story: it links to it or names it. */
const isCreditOf = (original: Original, passage: CopyPassage): boolean => {
  const title = bareWords(original.title);
  return linksToSource(original, [passage]) || (title !== '' && passage.bare.includes(title));
};

/** A credit whose title or source leads elsewhere. */
export function wrongLinks(original: Original, passages: readonly CopyPassage[]): readonly Finding[] {
  const { attribution, title } = original;
  const wanted = addressesOf(original);
  const host = URL.parse(original.url)?.host;
  // A title may be without words, and so are the signs that some links consist of.
  const names = [title, attribution.source.name].map(bareWords).filter(Boolean);
  for (const passage of passages) {
    const isCredit =
      linkedLicenses(passage).length > 0 || /\b(?:published|source|republish)/i.test(passage.text);
    const wrong = passage.links.find(({ start, end, url }) => {
      const isName = names.includes(bareWords(passage.text.slice(start, end)));
      const isElsewhere = !wanted.includes(comparableAddress(url)) && URL.parse(url)?.host !== host;
      return isName && isElsewhere;
    });
    if (isCredit && wrong !== undefined)
      return [
        finding('wrong-source-link', 'term', {
          was: original.url,
          now: wrong.url,
          paste: pasteOf(attribution, 'source'),
        }),
      ];
  }
  return [];
}
