/** What somebody published or is about to, as it was read: its words in the order of reading, and what its head says. */
export interface Copy {
  readonly form: CopyForm;
  readonly passages: readonly CopyPassage[];
  readonly head: CopyHead;
}

export type CopyForm = 'page' | 'fragment' | 'markdown' | 'text' | 'docx' | 'ninjs';

export interface CopyHead {
  /** Of the window, and what the page tells others to show as its title. */
  readonly titles: readonly string[];
  readonly canonical: string | null;
  readonly isNoindex: boolean;
  readonly language: string | null;
  /** What RDFa in the copy makes statements about. */
  readonly about: readonly string[];
}

/** A paragraph, heading, cell or line of its own. */
export interface CopyPassage {
  /** What a reader sees, with the typography of canonical text. */
  readonly text: string;
  /** Its words alone, small and with single spaces, as {@link bareWords} has them; made once for all who look for words. */
  readonly bare: string;
  /** The level of a heading. */
  readonly heading: number | null;
  /** `image`: said of a picture only, such as a caption or its alternative text; `control`: on a button. */
  readonly place: 'text' | 'image' | 'control';
  /** What orders or refers and is no word of the text: numbers of notes and links, bullets; as ranges of `text`. */
  readonly marks: readonly Range[];
  readonly links: readonly CopyLink[];
  /** Words that stand here and are not shown. */
  readonly hidden: string;
  /** How many zero-width and direction characters stood in it. */
  readonly invisible: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface CopyLink extends Range {
  readonly url: string;
}

export const EMPTY_HEAD: CopyHead = {
  titles: [],
  canonical: null,
  isNoindex: false,
  language: null,
  about: [],
};

/** Why nothing could be read; the codes are those of the findings. */
export type ReadingProblem = 'empty' | 'too-large' | 'not-text' | 'too-deep';
