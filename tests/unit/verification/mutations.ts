import { parseHTML } from 'linkedom';
import type { FindingCode } from '../../../src/core/verification/finding.ts';
import type { Verdict } from '../../../src/core/verification/report.ts';

/** One thing somebody did to a copy, and what a check must say about it. */
export interface Mutation {
  readonly name: string;
  readonly code: FindingCode;
  readonly verdict: Verdict;
  /** Two mutations of one group undo each other. */
  readonly group?: string;
  /** `slot` says which of the target paragraphs it is done to. */
  readonly apply: (page: Document, slot: number) => void;
}

/** A copy as the page of a republisher has it: a headline, then what was pasted. */
export function asPage(copy: string, headline: string): Document {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>${headline} | The Mirror</title></head><body><article><h1>${headline}</h1>${copy}</article></body></html>`,
  );
  const own = [...document.querySelectorAll('article > p')].filter((p) =>
    p.textContent?.includes('the board'),
  );
  for (const [slot, paragraph] of own.entries()) paragraph.setAttribute('data-slot', String(slot));
  return document;
}

const targets = (page: Document): readonly Element[] => [...page.querySelectorAll('[data-slot]')];

function target(page: Document, slot: number): Element {
  const found = page.querySelector(`[data-slot="${slot}"]`);
  if (!found) throw new Error(`no target paragraph ${slot}`);
  return found;
}

/** Replaces words in the markup of a paragraph, and insists that they were there. */
function swap(element: Element, from: string | RegExp, to: string): void {
  const changed = element.innerHTML.replace(from, to);
  if (changed === element.innerHTML) throw new Error(`nothing to replace: ${from}`);
  element.innerHTML = changed;
}

const inTarget =
  (from: string | RegExp, to: string) =>
  (page: Document, slot: number): void =>
    swap(target(page, slot), from, to);

const credit = (page: Document): Element => {
  const found = page.querySelector('p[about]');
  if (!found) throw new Error('no credit');
  return found;
};

const inCredit = (from: string | RegExp, to: string) => (page: Document) => swap(credit(page), from, to);

const change = (name: string, code: FindingCode, apply: Mutation['apply'], group?: string): Mutation => ({
  name,
  code,
  verdict: 'needs-permission',
  apply,
  ...(group === undefined ? {} : { group }),
});

export const TEXT_MUTATIONS: readonly Mutation[] = [
  change('a word put in', 'insertion', inTarget('it would', 'it reportedly would')),
  change('a word taken out', 'deletion', inTarget('the council of', 'council of')),
  change('a word replaced', 'replacement', inTarget('the board', 'the ministry'), 'subject'),
  change('a figure changed', 'number-changed', inTarget(/\d+ March/, '29 March')),
  change('a negation taken out', 'negation-changed', inTarget('would not close', 'would close')),
  change('a negation put in', 'negation-changed', inTarget('who organize', 'who never organize'), 'organize'),
  change('letters that look alike', 'homoglyphs', inTarget('engineers', 'еngineers')),
  change(
    'a paragraph moved',
    'reordering',
    (page, slot) => {
      const own = target(page, slot);
      const first = page.querySelector('article > p:nth-of-type(2)');
      // The byline is the first paragraph of a copy.
      if (first === own) targets(page).at(-1)?.after(own);
      else first?.before(own);
    },
    'order',
  ),
  change(
    'an advertisement in the middle',
    'foreign-passage',
    (page, slot) => {
      const ad = page.createElement('div');
      ad.innerHTML = '<p>Save up to 40 percent on garden furniture this weekend only.</p><p>Shop now</p>';
      target(page, slot).after(ad);
    },
    'ad',
  ),
  change(
    'a paragraph by somebody else',
    'foreign-passage',
    (page, slot) => {
      const own = page.createElement('p');
      own.textContent =
        'Our correspondent adds that similar disputes are known from two neighboring districts.';
      target(page, slot).after(own);
    },
    'ad',
  ),
  change('hidden words', 'hidden-text', (page, slot) => {
    target(page, slot).insertAdjacentHTML(
      'beforeend',
      '<span style="display:none">cheap pills online</span>',
    );
  }),
  change('white words on white', 'hidden-text', (page, slot) => {
    target(page, slot).insertAdjacentHTML('beforeend', '<span style="color:#FFF">best casino bonus</span>');
  }),
  change(
    'a link that leads elsewhere',
    'link-changed',
    inTarget(/https:\/\/board\.example\/reports\/\d+/, 'https://spam.example/'),
  ),
  {
    name: 'another spelling',
    code: 'house-style',
    verdict: 'within-permissions',
    group: 'organize',
    apply: inTarget('organize', 'organise'),
  },
  {
    name: 'a day for today',
    code: 'localized',
    verdict: 'within-permissions',
    apply: inTarget('said today', 'said on Monday'),
  },
  {
    name: 'another headline',
    code: 'headline-changed',
    verdict: 'within-permissions',
    apply: (page) => {
      const title = page.querySelector('title');
      const heading = page.querySelector('h1');
      if (title) title.textContent = 'Valley fights over water';
      if (heading) heading.textContent = 'Valley fights over water';
    },
  },
  {
    name: 'a paragraph left out and marked',
    code: 'excerpt',
    verdict: 'within-license',
    group: 'order',
    apply: (page, slot) => {
      target(page, slot).innerHTML = '[…]';
    },
  },
  {
    name: 'a paragraph left out',
    code: 'excerpt-unmarked',
    verdict: 'within-license',
    group: 'order',
    apply: (page, slot) => target(page, slot).remove(),
  },
  {
    name: 'a tracking parameter',
    code: 'tracking-added',
    verdict: 'within-license',
    group: 'url',
    apply: inTarget(/(https:\/\/board\.example\/reports\/\d+)/, '$1?utm_source=mirror'),
  },
  {
    name: 'zero-width characters',
    code: 'invisible-characters',
    verdict: 'within-license',
    apply: inTarget('engineers', 'engi\u200bneers'),
  },
];

const term = (
  name: string,
  code: FindingCode,
  apply: Mutation['apply'],
  verdict: Verdict = 'terms-not-met',
): Mutation => ({
  name,
  code,
  verdict,
  group: 'credit',
  apply,
});

/** Ways a credit fails; each leaves the text alone. */
export const CREDIT_MUTATIONS: readonly Mutation[] = [
  term('no author', 'creator-missing', (page) => {
    page.querySelector('article > p')?.remove();
    swap(credit(page), /by <a[^>]*>Ana Example<\/a>, /, '');
    for (const heading of page.querySelectorAll('h2')) {
      if (heading.textContent?.startsWith('About')) {
        heading.nextElementSibling?.remove();
        heading.remove();
      }
    }
  }),
  term('no link to the story', 'source-link-missing', (page) => {
    for (const link of page.querySelectorAll('a[href$="/articles/a-story/"]'))
      link.replaceWith(link.textContent ?? '');
  }),
  term('no license at all', 'license-link-missing', inCredit(/Licensed under .*?<\/a>\. /, '')),
  term(
    'a license without its address',
    'license-link-missing',
    inCredit(/<a rel="license"[^>]*>(.*?)<\/a>/, '$1'),
  ),
  term(
    'only the address of the license',
    'license-name-missing',
    inCredit('>CC BY-NC-ND 4.0<', '>a license<'),
    'within-license',
  ),
  term('another license', 'wrong-license', (page) => {
    swap(credit(page), '/by-nc-nd/4.0/', '/by/4.0/');
    swap(credit(page), 'CC BY-NC-ND 4.0', 'CC BY 4.0');
  }),
  term('another version of the license', 'wrong-license', inCredit('/by-nc-nd/4.0/', '/by-nc-nd/3.0/')),
  term(
    'a credit that links elsewhere',
    'wrong-source-link',
    inCredit(/https:\/\/ledger\.example\/articles\/a-story\//g, 'https://mirror.example/river/'),
  ),
  term('no copyright notice', 'copyright-missing', inCredit(', © 2026 The Ledger', ''), 'within-license'),
  term(
    'no disclaimer',
    'disclaimer-missing',
    inCredit('Provided as is, without warranties. ', ''),
    'within-license',
  ),
  term('a credit on an image only', 'credit-only-on-image', (page) => {
    page.querySelector('article > p')?.remove();
    const words = credit(page).innerHTML;
    credit(page).remove();
    page
      .querySelector('article')
      ?.insertAdjacentHTML(
        'beforeend',
        `<figure><img src="a.png" alt=""><figcaption>${words}</figcaption></figure>`,
      );
  }),
  term('words of endorsement', 'endorsement', (page) => {
    credit(page).insertAdjacentHTML('afterend', '<p>Published in partnership with The Ledger.</p>');
  }),
];
