import type { License } from '../license/license.ts';
import { licenseUrl, longName, shortName } from '../license/license-names.ts';
import { type Grant, type Rights, rightsOf } from '../license/rights.ts';
import type { Publication } from '../newsroom/newsroom.ts';
import { type Answer, LICENSE_QUESTIONS, type LicenseQuestion, type TermsRow } from './terms.ts';

/** What the license itself says to each question; the publisher's own wishes are not here. */
export function licenseRows(license: License, ai: Publication['ai']): readonly TermsRow<LicenseQuestion>[] {
  const rights = rightsOf(license);
  const writing: Writing = { rights, name: shortName(license), ai };
  return LICENSE_QUESTIONS.map((question) => ({
    question,
    label: LABELS[question],
    ...ANSWERS[question](writing),
    basis: basisOf(license, question),
  }));
}

interface Writing {
  readonly rights: Rights;
  /** `CC BY-NC-ND 4.0` */
  readonly name: string;
  readonly ai: Publication['ai'];
}

type Answered = { readonly answer: Answer; readonly sentence: string };

const LABELS: Readonly<Record<LicenseQuestion, string>> = {
  verbatim: 'May I publish the whole story as it stands?',
  excerpt: 'May I publish a part of it?',
  format: 'May I change the format or layout?',
  print: 'May I print it?',
  audio: 'May I have it read aloud?',
  translate: 'May I translate it?',
  adapt: 'May I rewrite or shorten sentences?',
  commercial: 'May I use it commercially?',
  'ads-beside': 'May advertisements stand on the same page?',
  paywall: 'May I put it behind a paywall?',
  'ai-training': 'May I train a model on it?',
};

const NONCOMMERCIAL =
  'as long as the use is not primarily intended for commercial advantage or monetary compensation';

/** An answer for what the license grants, grants for noncommercial use, or keeps back. */
const granted = (grant: Grant, yes: string, no: string): Answered => {
  if (grant === 'yes') return { answer: 'yes', sentence: `${yes}.` };
  if (grant === 'noncommercial') return { answer: 'noncommercial', sentence: `${yes}, ${NONCOMMERCIAL}.` };
  return { answer: 'ask', sentence: no };
};

const RESERVED = 'Not without permission: all rights are reserved.';

const ANSWERS: Readonly<Record<LicenseQuestion, (writing: Writing) => Answered>> = {
  verbatim: ({ rights }) =>
    granted(rights.verbatim, `Yes, in any medium${duty(rights, ', with the credit')}`, RESERVED),
  excerpt: ({ rights }) =>
    granted(
      rights.excerpt,
      `Yes${duty(rights, ': the license covers the work in whole or in part, and a part is to be shown as one')}`,
      'Not beyond what the law allows anyone, such as a short quotation.',
    ),
  format: ({ rights }) =>
    granted(rights.verbatim, 'Yes: moving it to another medium or format makes no adaptation', RESERVED),
  print: ({ rights }) =>
    granted(
      rights.verbatim,
      `Yes${duty(rights, ', with the credit printed and the address of the license spelled out')}`,
      RESERVED,
    ),
  audio: ({ rights }) =>
    granted(
      rights.verbatim,
      `Yes${duty(rights, ', read word for word and with the credit spoken or beside the recording')}`,
      RESERVED,
    ),
  translate: ({ rights, name }) =>
    granted(
      rights.adapt,
      `Yes${rights.shareAlike ? ', and your translation carries the same license' : ''}${duty(rights, '; say that it is a translation')}`,
      kept(
        rights,
        `Not for publication: a translation is an adaptation, and ${name} lets nobody share one without permission.`,
      ),
    ),
  adapt: ({ rights, name }) =>
    granted(
      rights.adapt,
      `Yes${rights.shareAlike ? ', and your version carries the same license' : ''}${duty(rights, '; say what you changed')}`,
      kept(rights, `Not for publication: ${name} lets nobody share an altered text without permission.`),
    ),
  commercial: ({ rights, name }) =>
    rights.commercial
      ? { answer: 'yes', sentence: 'Yes, no use is treated differently.' }
      : {
          answer: 'ask',
          sentence: kept(
            rights,
            `Not without permission: ${name} does not cover uses meant primarily for commercial advantage.`,
          ),
        },
  'ads-beside': ({ rights }) => adsAnswer(rights),
  paywall: ({ rights }) => paywallAnswer(rights),
  'ai-training': ({ rights, ai }) =>
    rights.verbatim === 'no' ? { answer: 'ask', sentence: RESERVED } : aiAnswer(ai.training),
};

/** What only a license demands; where rights are given up, nothing is demanded. */
const duty = (rights: Rights, words: string): string => (rights.attribution === 'required' ? words : '');

/** What a license keeps back, in its own words; where all rights are reserved there is none. */
const kept = (rights: Rights, words: string): string => (rights.verbatim === 'no' ? RESERVED : words);

function adsAnswer({ verbatim, commercial }: Rights): Answered {
  if (verbatim === 'no') return { answer: 'ask', sentence: RESERVED };
  if (commercial) return { answer: 'yes', sentence: 'Yes, nothing is said against them.' };
  return {
    answer: 'noncommercial',
    sentence:
      'The license looks at the purpose of your use as a whole; advertisements sold against this story would make it commercial.',
  };
}

function paywallAnswer(rights: Rights): Answered {
  if (rights.verbatim === 'no') return { answer: 'ask', sentence: RESERVED };
  const copying = 'no technical measure may keep your readers from what the license lets them do';
  if (rights.commercial)
    return { answer: 'yes', sentence: `You may charge${duty(rights, `, but ${copying}`)}.` };
  return {
    answer: 'ask',
    sentence: `Charging for the story itself is likely a commercial use, and ${copying}. Ask first.`,
  };
}

const AI_SENTENCES = {
  allow:
    'The license does not name it. As a preference, and not as a term of the license, we are content with it.',
  disallow:
    'The license does not name it. As a preference, and not as a term of the license, we ask you not to.',
  unstated: 'The license does not name it, and we state no preference.',
} as const;

const aiAnswer = (training: keyof typeof AI_SENTENCES): Answered => ({
  answer: 'undecided',
  sentence: AI_SENTENCES[training],
});

/** The section of the 4.0 legal code that answers a question; earlier versions are cited as a whole. */
const SECTIONS: Readonly<Record<LicenseQuestion, string>> = {
  verbatim: 'section 2(a)(1)(A)',
  excerpt: 'section 2(a)(1)(A)',
  format: 'section 2(a)(4)',
  print: 'section 2(a)(4)',
  audio: 'section 2(a)(4)',
  translate: 'sections 1(a) and 2(a)(1)(B)',
  adapt: 'sections 1(a) and 2(a)(1)(B)',
  commercial: 'sections 1 and 2(a)(1)',
  'ads-beside': 'section 1, “NonCommercial”',
  paywall: 'sections 1 and 2(a)(5)',
  'ai-training': 'not named in the legal code',
};

function basisOf(license: License, question: LicenseQuestion): TermsRow<LicenseQuestion>['basis'] {
  const url = licenseUrl(license);
  if (license.kind !== 'cc') return { text: longName(license), url };
  const isInternational = license.version === '4.0';
  const text = isInternational
    ? `${shortName(license)} legal code, ${SECTIONS[question]}`
    : `${shortName(license)} legal code`;
  return { text, url: isInternational ? `${url}legalcode.en` : `${url}legalcode` };
}
