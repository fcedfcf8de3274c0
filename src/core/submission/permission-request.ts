import type { Terms } from '../terms/terms.ts';
import { type CalendarDate, formatDay } from '../text/date-time.ts';
import { mailUrl } from './mail-url.ts';

/** What somebody may want of a story beyond its license, and the note that it ran. */
export const WISHES = ['republish', 'translate', 'shorten', 'change', 'image', 'ran'] as const;
export type Wish = (typeof WISHES)[number];

/** The story a message is about, and the desk it goes to. */
export interface RequestedStory {
  readonly email: string;
  readonly title: string;
  readonly url: string;
  readonly version: number;
}

/** Who writes, as far as it is known before the message is opened. */
export interface Requester {
  readonly outlet: string | null;
  readonly date: CalendarDate | null;
}

/** What has to be asked for: neither granted by the license nor permitted beyond it. */
export function openWishes({ license, permissions }: Terms): readonly Wish[] {
  const mustAsk = (wanted: string): boolean =>
    license.some(({ question, answer }) => question === wanted && answer === 'ask');
  const isPermitted = (wanted: string): boolean => permissions.some(({ question }) => question === wanted);
  return [
    ...(mustAsk('verbatim') ? (['republish'] as const) : []),
    ...(mustAsk('translate') && !isPermitted('translate') ? (['translate'] as const) : []),
    ...(mustAsk('adapt') && !isPermitted('shorten') ? (['shorten'] as const) : []),
  ];
}

/** A link that opens a message to the desk with all of it filled in that can be. */
export function permissionRequest(story: RequestedStory, wish: Wish, requester: Requester): string {
  const { subject, opening, questions, day } = WORDS[wish];
  const { outlet, date } = requester;
  return mailUrl({
    to: story.email,
    subject: `${subject}: ${story.title}`,
    lines: [
      opening,
      '',
      `Story: ${story.title}`,
      `Address: ${story.url}`,
      `Version: ${story.version}`,
      '',
      ...questions.map((question) => `${question}:`),
      `Outlet: ${outlet ?? ''}`,
      `${day}: ${date === null ? '' : formatDay(date)}`,
    ],
  });
}

interface MessageWords {
  readonly subject: string;
  readonly opening: string;
  /** What only the sender can fill in. */
  readonly questions: readonly string[];
  /** What the date of the sender is the date of. */
  readonly day: string;
}

const WORDS = {
  republish: {
    subject: 'Permission to republish',
    opening: 'We would like to republish this story.',
    questions: ['Where and how'],
    day: 'Planned for',
  },
  translate: {
    subject: 'Permission to translate',
    opening: 'We would like to publish a translation of this story.',
    questions: ['Into which language', 'Who translates it'],
    day: 'Planned for',
  },
  shorten: {
    subject: 'Permission to shorten',
    opening: 'We would like to publish a shortened version of this story.',
    questions: ['To how many words', 'What would be left out'],
    day: 'Planned for',
  },
  change: {
    subject: 'Permission to change',
    opening: 'We would like to publish this story with changes to its text.',
    questions: ['What would be changed'],
    day: 'Planned for',
  },
  image: {
    subject: 'Permission to use an image',
    opening: 'We would like to use an image of this story in a way that its license does not cover.',
    questions: ['Which image', 'Where and how'],
    day: 'Planned for',
  },
  ran: {
    subject: 'We republished',
    opening: 'We republished this story.',
    questions: ['Link to your copy'],
    day: 'Date',
  },
} as const satisfies Record<Wish, MessageWords>;
