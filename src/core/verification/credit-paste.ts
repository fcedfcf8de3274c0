import type { Attribution } from '../credit/attribution.ts';
import { changesMade } from '../credit/changes-made.ts';
import { type Credit, writeCredit } from '../credit/credit.ts';
import { creditHtml } from '../credit/credit-html.ts';
import type { CreditTerm } from '../credit/credit-part.ts';
import { creditText } from '../credit/credit-text.ts';
import { writeMarkup } from '../text/markup.ts';
import type { Finding } from './finding.ts';

type Paste = NonNullable<Finding['paste']>;

/** The sentence of the credit that says this; the whole credit where none does. */
export function pasteOf(attribution: Attribution, term: CreditTerm): Paste {
  const credit = writeCredit(attribution);
  const sentences = credit.sentences.filter((parts) =>
    parts.some((part) => part.kind !== 'text' && part.names === term),
  );
  return sentences.length === 0 ? wholeCredit(attribution) : written({ ...credit, sentences });
}

export const wholeCredit = (attribution: Attribution): Paste => written(writeCredit(attribution));

/** The sentence that says how the copy differs; who edited it only the republisher knows. */
export function statementOf(attribution: Attribution, isExcerpt: boolean, isEdited: boolean): Paste {
  const changes = changesMade(attribution.changes, {
    extent: isExcerpt ? 'excerpt' : 'whole',
    editedBy: isEdited ? '[your name]' : null,
  });
  return pasteOf({ ...attribution, changes }, 'changes');
}

function written(credit: Credit): Paste {
  return { text: creditText(credit), html: writeMarkup(creditHtml(credit)) };
}
