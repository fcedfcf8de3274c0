import type { Block, BlockKind, Document, Footnote, Inline } from '../../core/document/document.ts';
import type { Article, Newsroom } from '../../core/newsroom/newsroom.ts';

/** One of everything a story may hold, for looking at. Its words say what they show; they are nobody's reporting. */
export interface Specimen {
  readonly kind: BlockKind;
  readonly story: Article;
}

/** A story for each kind of block, made of an existing one; kinds whose file the newsroom lacks are left out. */
export const specimensOf = (newsroom: Newsroom): readonly Specimen[] =>
  newsroom.articles.slice(0, 1).flatMap((article) =>
    Object.entries(blocksOf(newsroom)).flatMap(([kind, blocks]): Specimen[] => {
      const footnotes = kind === 'paragraph' ? [FOOTNOTE] : [];
      const body: Document = { blocks, footnotes };
      return blocks.length === 0
        ? []
        : [{ kind: kind as BlockKind, story: { ...article, body: () => body } }];
    }),
  );

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const said = (words: string): Block => paragraph(text(words));

const FOOTNOTE: Footnote = { id: 'specimen', blocks: [said('A footnote opens where it is mentioned.')] };

function blocksOf(newsroom: Newsroom): Record<BlockKind, readonly Block[]> {
  const [term] = newsroom.terms.keys();
  const media = [...newsroom.media.values()];
  const images = media.filter(({ content }) => content.kind === 'image').slice(0, 2);
  const recording = media.find(({ content }) => content.kind === 'audio');
  return {
    paragraph: [paragraph(...inlines(term))],
    heading: [2, 3, 4].map((level) => ({
      kind: 'heading',
      level: level as 2 | 3 | 4,
      id: `specimen-${level}`,
      content: [text(`A heading of level ${level}`)],
    })),
    list: [
      { kind: 'list', ordered: false, start: 1, items: [[said('An item')], [said('Another'), ...nested]] },
      { kind: 'list', ordered: true, start: 1, items: [[said('A step')], [said('The next')]] },
    ],
    quote: [{ kind: 'quote', blocks: [said('Words of somebody else, set apart.')], by: 'Whoever said them' }],
    'pull-quote': [{ kind: 'pull-quote', content: [text('Words of the story, made large.')], by: null }],
    figure: images.map(({ id }) => ({
      kind: 'figure',
      media: id,
      caption: [text('What the picture shows.')],
    })),
    chart: [...newsroom.datasets.values()]
      .filter(({ chart }) => chart !== undefined)
      .slice(0, 6)
      .map(({ id }) => ({ kind: 'chart', dataset: id })),
    table: [table],
    code: [{ kind: 'code', language: null, text: 'license: CC-BY-NC-ND-4.0' }],
    note: [
      {
        kind: 'note',
        title: 'How we did this',
        blocks: [said('A note stands beside the story, not in it.')],
      },
      { kind: 'note', title: null, blocks: [said('A note without a title.')] },
    ],
    claim: (['verified', 'reported', 'unverified', 'disputed'] as const).map((status) => ({
      kind: 'claim',
      id: `claim-${status}`,
      organization: null,
      status,
      source: 'https://example.org/',
      by: 'somebody',
      blocks: [said(`A statement that is ${status}.`)],
    })),
    audio: recording ? [{ kind: 'audio', media: recording.id, title: 'A recording' }] : [],
    embed: [
      {
        kind: 'embed',
        url: 'https://example.org/',
        title: 'Something elsewhere',
        description: [text('What waits there, in words; nothing is loaded from it.')],
      },
    ],
    divider: [said('Before.'), { kind: 'divider' }, said('After.')],
  };
}

const nested: readonly Block[] = [
  { kind: 'list', ordered: false, start: 1, items: [[said('An item inside an item')]] },
];

const table: Block = {
  kind: 'table',
  caption: 'A table',
  align: [null, 'end'],
  head: [[text('Year')], [text('Figure')]],
  rows: [
    [[text('2025')], [text('1,400')]],
    [[text('2026')], [text('no figure')]],
  ],
};

/** Every kind of inline; a glossary term only where there is one. */
const inlines = (term: string | undefined): Inline[] => [
  text('A paragraph with '),
  { kind: 'emphasis', content: [text('emphasis')] },
  text(', '),
  { kind: 'strong', content: [text('strong words')] },
  text(', '),
  { kind: 'link', url: 'https://example.org/', content: [text('a link')] },
  text(', '),
  { kind: 'code', text: 'code' },
  text(', CO'),
  { kind: 'sub', content: [text('2')] },
  text(', m'),
  { kind: 'sup', content: [text('3')] },
  ...(term === undefined
    ? []
    : [text(', '), { kind: 'term', term, content: [text('a term')] } satisfies Inline]),
  text(', a footnote'),
  { kind: 'footnote-reference', footnote: FOOTNOTE.id },
  text(' and a line that'),
  { kind: 'line-break' },
  text('breaks.'),
];
