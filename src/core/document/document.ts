import type { ClaimStatus } from './claim-status.ts';

/**
 * The body of a story: a closed tree. Every page, copy, feed and check is drawn from it, and nothing else is.
 * Footnotes stand apart, in the order in which the text refers to them.
 */
export interface Document {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}

export interface Footnote {
  /** Stable within the story; what the author wrote between `[^` and `]`. */
  readonly id: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly id: string;
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[]; readonly by: string | null }
  | { readonly kind: 'pull-quote'; readonly content: readonly Inline[]; readonly by: string | null }
  | { readonly kind: 'figure'; readonly media: string; readonly caption: readonly Inline[] }
  | { readonly kind: 'chart'; readonly dataset: string }
  | TableBlock
  | { readonly kind: 'code'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'note'; readonly title: string | null; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'claim';
      /** Unique on the page of the story. */
      readonly id: string;
      readonly status: ClaimStatus;
      readonly source: string | null;
      readonly by: string | null;
      /** Id of the organization that makes it or of which it speaks. */
      readonly organization: string | null;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'audio'; readonly media: string; readonly title: string }
  | {
      readonly kind: 'embed';
      readonly url: string;
      readonly title: string;
      readonly description: readonly Inline[];
    }
  | { readonly kind: 'divider' };

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly align: readonly ColumnAlign[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = readonly Inline[];

export type ColumnAlign = 'start' | 'center' | 'end' | null;

export type HeadingLevel = 2 | 3 | 4;

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'sub' | 'sup'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'term'; readonly term: string; readonly content: readonly Inline[] }
  | { readonly kind: 'footnote-reference'; readonly footnote: string }
  | { readonly kind: 'line-break' };

export type BlockKind = Block['kind'];
export type InlineKind = Inline['kind'];

/** The member of {@link Block} with this kind. */
export type BlockOf<Kind extends BlockKind> = Extract<Block, { readonly kind: Kind }>;

/** The member of {@link Inline} with this kind. */
export type InlineOf<Kind extends InlineKind> = Extract<Inline, { readonly kind: Kind }>;
