/** Something in a story's text that the newsroom does not publish. Lines count from 1 in the whole file. */
export type Refusal = { readonly line: number } & RefusalReason;

export type RefusalReason =
  | {
      readonly code: 'code-in-content';
      readonly what: 'import' | 'export' | 'expression' | 'comment';
      readonly found: string;
    }
  | {
      readonly code: 'unknown-component';
      readonly name: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'raw-html'; readonly tag: string }
  | { readonly code: 'markdown-image'; readonly alt: string; readonly url: string }
  | {
      readonly code: 'unknown-attribute';
      readonly component: string;
      readonly attribute: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'missing-attribute'; readonly component: string; readonly attribute: string }
  | {
      readonly code: 'bad-attribute';
      readonly component: string;
      readonly attribute: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'misplaced-component';
      readonly name: string;
      readonly where: 'in-line' | 'content' | 'no-story';
    }
  | { readonly code: 'unsafe-link'; readonly url: string }
  | { readonly code: 'bad-address'; readonly url: string; readonly character: string }
  | { readonly code: 'no-web-address'; readonly url: string }
  | { readonly code: 'relative-link'; readonly url: string }
  | { readonly code: 'heading-level'; readonly level: number }
  | { readonly code: 'heading-skips'; readonly level: number; readonly after: number }
  | { readonly code: 'unknown-footnote'; readonly id: string; readonly nearest: string | null }
  | { readonly code: 'unused-footnote'; readonly id: string }
  | { readonly code: 'repeated-footnote'; readonly id: string }
  | { readonly code: 'torn-mark'; readonly what: TornMark; readonly found: string }
  | { readonly code: 'unsupported-markup'; readonly what: string }
  | { readonly code: 'control-character'; readonly character: string }
  | { readonly code: 'nested-too-deep'; readonly limit: number }
  | { readonly code: 'too-many-marks'; readonly mark: '{' | '&'; readonly count: number }
  | { readonly code: 'typographic-quotes'; readonly found: string }
  | { readonly code: 'address-in-brackets'; readonly address: string }
  | { readonly code: 'malformed-mdx'; readonly parser: string };

/** What was meant for a link or a note, and is none because something in it is not as Markdown wants it. */
export type TornMark = 'link' | 'named-link' | 'note-name' | 'note-in-line';

/** A place where a story points to something else, for {@link assemble} to resolve. */
export interface Reference {
  readonly kind: 'image' | 'audio' | 'dataset' | 'term' | 'organization' | 'link';
  readonly target: string;
  readonly line: number;
}
