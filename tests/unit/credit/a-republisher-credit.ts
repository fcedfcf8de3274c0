import type { Attribution } from '../../../src/core/credit/attribution.ts';
import { creditText } from '../../../src/core/credit/credit-text.ts';
import { ANYONE, type Republisher } from '../../../src/core/credit/republisher.ts';
import {
  type RepublisherCredit,
  writeRepublisherCredit,
} from '../../../src/core/credit/republisher-credit.ts';
import { anAttribution } from './an-attribution.ts';

/** The credit of a work for a republisher. */
export function creditFor(
  republisher: Partial<Republisher> = {},
  attribution: Partial<Attribution> = {},
  shortUrl: string | null = null,
): RepublisherCredit {
  const work = { attribution: anAttribution(attribution), shortUrl };
  const credit = writeRepublisherCredit(work, { ...ANYONE, ...republisher });
  if (credit === null) throw new Error('all rights are reserved');
  return credit;
}

/** Its lines as text. */
export const linesOf = ({ topLine, fullCredit, printLine, spokenLine, socialLine }: RepublisherCredit) => ({
  top: creditText(topLine),
  full: creditText(fullCredit),
  print: printLine,
  spoken: spokenLine,
  social: socialLine,
});
