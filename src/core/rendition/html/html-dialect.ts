import type { BlockOf, Footnote, InlineOf } from '../../document/document.ts';
import type { Markup } from '../../text/markup.ts';

/** What differs between the page of a story and the copies of it; everything else is written once. */
export interface HtmlDialect {
  /** The address a link leads to. */
  readonly link: (url: string) => string;
  readonly heading: (block: BlockOf<'heading'>, content: Markup) => Markup;
  readonly quote: (block: BlockOf<'quote'>, content: Markup) => Markup;
  readonly pullQuote: (block: BlockOf<'pull-quote'>, content: Markup) => Markup;
  readonly figure: (block: BlockOf<'figure'>, caption: Markup) => Markup;
  readonly chart: (block: BlockOf<'chart'>) => Markup;
  readonly table: (block: BlockOf<'table'>, table: Markup) => Markup;
  readonly note: (block: BlockOf<'note'>, content: Markup) => Markup;
  readonly claim: (block: BlockOf<'claim'>, content: Markup) => Markup;
  readonly audio: (block: BlockOf<'audio'>) => Markup;
  readonly embed: (block: BlockOf<'embed'>, description: Markup) => Markup;
  readonly term: (inline: InlineOf<'term'>, content: Markup) => Markup;
  /** `number` counts from 1; `mention` tells the marks of one note apart, from 1. */
  readonly footnoteReference: (note: {
    readonly id: string;
    readonly number: number;
    readonly mention: number;
  }) => Markup;
  readonly footnotes: (
    notes: readonly { readonly note: Footnote; readonly number: number; readonly content: Markup }[],
  ) => Markup;
}
