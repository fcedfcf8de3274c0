import { MEDIUMS, type Medium, type Republisher } from '../../core/credit/republisher.ts';
import { parseCalendarDate } from '../../core/text/date-time.ts';

/** The event by which the credit tool tells the rest of the page who takes the story; its detail is a {@link Republisher}. */
export const REPUBLISHER_CHANGED = 'republisher-changed';

/** What the form of the credit tool says. */
export function readRepublisher(form: HTMLFormElement): Republisher {
  const fields = new FormData(form);
  const written = (name: string): string => String(fields.get(name) ?? '').trim();
  return {
    outlet: written('outlet') || null,
    date: parseCalendarDate(written('date')),
    editedBy: written('edited-by') || null,
    extent: written('extent') === 'excerpt' ? 'excerpt' : 'whole',
    medium: MEDIUMS.find((medium) => medium === written('medium')) ?? 'online',
  };
}

/** What the form says, in a sentence for those who do not see the lines change. */
export function describeRepublisher({ outlet, extent, medium }: Republisher): string {
  const who = outlet === null ? '' : ` for ${outlet}`;
  return `The lines below now stand${who}: ${EXTENT_WORDS[extent]} ${MEDIUM_WORDS[medium]}.`;
}

const EXTENT_WORDS = { whole: 'the whole story', excerpt: 'an excerpt' } as const;

const MEDIUM_WORDS = {
  online: 'online',
  print: 'in print',
  air: 'on the air',
} as const satisfies Record<Medium, string>;
