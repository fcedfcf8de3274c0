import type {
  Block,
  BlockKind,
  BlockOf,
  Document,
  Inline,
  InlineKind,
} from '../../src/core/document/document.ts';

export const words = (text: string): Inline => ({ kind: 'text', text });

export const aParagraph = (...content: readonly (Inline | string)[]): BlockOf<'paragraph'> => ({
  kind: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? words(part) : part)),
});

export const aDocument = (...blocks: readonly Block[]): Document => ({ blocks, footnotes: [] });

/** One inline of every kind; a kind that is added to the union is missing here until somebody thinks of it. */
export const EVERY_INLINE: Readonly<Record<InlineKind, Inline>> = {
  text: { kind: 'text', text: 'text' },
  emphasis: { kind: 'emphasis', content: [words('emphasis')] },
  strong: { kind: 'strong', content: [words('strong')] },
  sub: { kind: 'sub', content: [words('sub')] },
  sup: { kind: 'sup', content: [words('sup')] },
  link: { kind: 'link', url: 'https://link.example/', content: [words('link')] },
  code: { kind: 'code', text: 'code' },
  term: { kind: 'term', term: 'weir', content: [words('term')] },
  'footnote-reference': { kind: 'footnote-reference', footnote: 'why' },
  'line-break': { kind: 'line-break' },
};

/** One block of every kind, with words in every place that can hold some. */
export const EVERY_BLOCK: { readonly [Kind in BlockKind]: BlockOf<Kind> } = {
  paragraph: aParagraph('paragraph'),
  heading: { kind: 'heading', level: 2, id: 'heading', content: [words('heading')] },
  list: {
    kind: 'list',
    ordered: true,
    start: 3,
    items: [[aParagraph('item one'), aParagraph('more of it')], [aParagraph('item two')]],
  },
  quote: { kind: 'quote', blocks: [aParagraph('quote')], by: 'quoted by' },
  'pull-quote': { kind: 'pull-quote', content: [words('pull quote')], by: 'pulled by' },
  figure: { kind: 'figure', media: 'river', caption: [words('figure caption')] },
  chart: { kind: 'chart', dataset: 'flow' },
  table: {
    kind: 'table',
    caption: 'table caption',
    align: [null, 'end'],
    head: [[words('head one')], [words('head two')]],
    rows: [[[words('cell one')], [words('cell two')]]],
  },
  code: { kind: 'code', language: 'csv', text: 'code' },
  note: { kind: 'note', title: 'note title', blocks: [aParagraph('note')] },
  claim: {
    kind: 'claim',
    id: 'claim',
    status: 'unverified',
    source: 'https://claim.example/',
    by: 'claimed by',
    organization: null,
    blocks: [aParagraph('claim')],
  },
  audio: { kind: 'audio', media: 'talk', title: 'audio title' },
  embed: {
    kind: 'embed',
    url: 'https://embed.example/',
    title: 'embed title',
    description: [words('embed description')],
  },
  divider: { kind: 'divider' },
};
