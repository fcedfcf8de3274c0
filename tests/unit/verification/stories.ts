import type { Article, Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import { originalOf } from '../../../src/core/originals/original-of.ts';
import { htmlCopy } from '../../../src/core/rendition/html/html-copy.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import type { Original } from '../../../src/core/verification/original.ts';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anImage,
  aPublication,
  someMedia,
  theStory,
} from '../../support/builders.ts';

/** A story of the mutation suite, what its copies are compared with, and the copy a republisher takes. */
export interface Sample {
  readonly name: string;
  readonly article: Article;
  readonly newsroom: Newsroom;
  readonly original: Original;
  readonly copy: string;
}

/** The story in a newsroom that permits headlines, places and times, and house style. */
export function aSample(name: string, body: string, fields: Readonly<Record<string, unknown>> = {}): Sample {
  const newsroom = aNewsroom({
    'publication.yaml': aPublication({
      disclaimer: 'Provided as is, without warranties.',
      permissions: {
        headline: 'You may write your own headline.',
        localize: 'You may replace words of time and place.',
        'house-style': 'You may apply your house style.',
      },
      requests: { canonical: 'Please name our page as canonical.' },
    }),
    'articles/2026/a-story.mdx': anArticle(
      { title: TITLE, dek: 'What the gate did to the river.', ...fields },
      body,
    ),
    'media/river.yaml': someMedia({ caption: 'The gate in May' }),
    'media/river.png': anImage(),
    'data/flow.yaml': aDataset({ chart: { kind: 'bar', label: 'year', value: 'flow' } }),
    'data/flow.csv': 'year,flow\n2019,1400\n2020,1200\n2021,700\n',
  });
  const article = theStory(newsroom);
  return {
    name,
    article,
    newsroom,
    original: originalOf(article, newsroom),
    copy: htmlCopy(storyOf(article, newsroom)),
  };
}

export const TITLE = 'The gate that the valley could not agree on';

/** A paragraph with something for every mutation: a number, a negation, a link, words of time and of style. */
export const aTarget = (n: number): string => {
  const [town, thing, reason, after] = SCENES[n % SCENES.length] ?? [];
  return `In ${town} the board said today that it would not close the ${thing} before ${14 + n} March, because ${reason}. The engineers who organize the work wrote [${thing} report ${n}](https://board.example/reports/${n}) for the council of ${town}. ${after}`;
};

const SCENES = [
  [
    'Aldmoor',
    'upper sluice',
    'boats wait behind it',
    'Farmers downstream counted fewer fish than in any spring they remember.',
  ],
  [
    'Brackwell',
    'old culvert',
    'the road above it sinks',
    'A surveyor marked each crack with chalk and a date.',
  ],
  [
    'Cinderford',
    'mill race',
    'turbines still turn there',
    'Nobody has measured the silt since the last flood.',
  ],
  [
    'Dunmere',
    'eel ladder',
    'the grant runs out in June',
    'Children from the school paint the posts every autumn.',
  ],
  [
    'Eastholt',
    'pumping house',
    'its roof is listed',
    'The caretaker keeps a ledger of water levels in pencil.',
  ],
] as const;

const FILLER = [
  'Water rights in the valley were written down before anybody owned a gauge, and the papers contradict each other.',
  'Every proposal since then began with a map, and every map left out a different ditch.',
  'What the district wants is a rule that survives a dry summer and an election.',
  'Insurance firms ask for flood models that the county has no staff to run.',
  'Upstream the snow melts earlier, which moves the quarrel from May to April.',
  'A retired judge offered to listen to all sides, provided that they came on foot.',
];

/** Paragraphs that say something else each, for length. */
export const aFiller = (n: number): string =>
  `${FILLER[n % FILLER.length]} Entry ${n} of the chronicle adds that ${['herons', 'barges', 'reeds', 'ferries', 'otters', 'willows', 'mills'][n % 7]} came back ${['early', 'late', 'twice', 'rarely', 'together'][n % 5]} in season ${n + 3}.`;

const fillers = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => aFiller(from + index));

const text = (...blocks: readonly string[]): string => blocks.join('\n\n');

const TABLE = `| Year | Flow | Share of the gate |
| --- | ---: | --- |
| 2019 | 1,400 | all of it |
| 2020 | 1,200 | three quarters |
| 2021 | 700 | less than half |`;

/** The six kinds of story that the suite changes in every way. */
export const SAMPLES: readonly Sample[] = [
  aSample('a short story', text(aTarget(0), aTarget(1), aTarget(2))),
  aSample(
    'a long story',
    text(
      aFiller(0),
      aTarget(0),
      '## What the papers say',
      ...fillers(1, 14),
      aTarget(1),
      '- first, the gate\n- then the ditch',
      ...fillers(15, 12),
      aTarget(2),
      aFiller(40),
    ),
  ),
  aSample('a story with a table', text(aTarget(0), TABLE, aTarget(1), aFiller(2), aTarget(2))),
  aSample(
    'a story with a quote that runs from right to left',
    text(aTarget(0), '> המים שייכים לעמק, אמר ראש המועצה, ולא לאיש אחד.', aTarget(1), aFiller(4), aTarget(2)),
  ),
  aSample(
    'a story with footnotes',
    text(
      `${aTarget(0)}[^one]`,
      aTarget(1),
      `${aFiller(1)}[^two]`,
      aTarget(2),
      '[^one]: The minutes of the council, page four.',
      '[^two]: Counted by hand.',
    ),
  ),
  aSample(
    'a story with a chart, an image and a correction',
    text(aTarget(0), '<Chart data="flow" />', aTarget(1), '<Figure media="river" />', aFiller(3), aTarget(2)),
    {
      corrections: [
        {
          date: '2026-01-06T09:00:00-05:00',
          text: 'An earlier version named the wrong season for the return of the animals.',
          changes: [
            {
              was: 'came back rarely in season 9',
              now: `came back ${['early', 'late', 'twice', 'rarely', 'together'][3]} in season 6`,
            },
          ],
        },
      ],
    },
  ),
];
