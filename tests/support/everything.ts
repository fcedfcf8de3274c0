import { assemble } from '../../src/core/newsroom/assemble.ts';
import type { ContentFile, ContentFolder, FileContent } from '../../src/core/newsroom/content-folder.ts';
import type { Newsroom } from '../../src/core/newsroom/newsroom.ts';
import { describeProblem } from '../../src/core/newsroom/problem-words.ts';
import type { DateTime } from '../../src/core/text/date-time.ts';

/** A newsroom whose one story holds every kind of block and inline, an image that may travel and one that may not. */
export function aNewsroomWithEverything(): Newsroom {
  const assembled = assemble(aFolderWithEverything(), { now: '2026-11-22T00:00:00Z' as DateTime });
  if (!assembled.ok) throw new Error(assembled.error.map(describeProblem).join('\n'));
  return assembled.value;
}

export function aFolderWithEverything(): ContentFolder {
  const files = Object.entries(EVERYTHING).map(
    ([path, text]): ContentFile => ({ path, digest: `digest of ${path}`, content: { kind: 'text', text } }),
  );
  const images = ['media/open.png', 'media/barred.png'].map(
    (path): ContentFile => ({ path, digest: `digest of ${path}`, content: IMAGE }),
  );
  const sound: ContentFile = {
    path: 'media/talk.mp3',
    digest: 'sound',
    content: { kind: 'audio', type: 'audio/mpeg', bytes: 1000, seconds: 83.2 },
  };
  return { name: 'content', files: [...files, ...images, sound] };
}

const IMAGE: FileContent = { kind: 'image', type: 'image/png', width: 1200, height: 800, bytes: 5000 };

/** The text files of that newsroom by path; the images and the recording come on top. */
export const EVERYTHING = {
  'publication.yaml': `name: The Ledger
url: https://ledger.example
email: desk@ledger.example
license: CC-BY-NC-ND-4.0
disclaimer: Provided as is.
permissions:
  headline: You may write your own headline if the meaning stays.
requests:
  tell-us: Tell us where it ran.
`,
  'authors/ana.mdx': '---\nname: Ana Example\n---\n\nAna writes about *rivers*.\n',
  'authors/desk.mdx': '---\nname: Ledger desk\nkind: organization\n---\n',
  'topics/water.yaml': 'name: Water\ndescription: Who uses it.\npillar: environmental\n',
  'organizations/dam.yaml':
    'name: Dam Inc.\ndescription: Builds dams.\nticker: { exchange: NYSE, symbol: DAM }\n',
  'regulations/dam-act.yaml': `name: Dam Act of 2026
shortName: Dam Act
jurisdiction: Riverland
kind: law
description: Asks dams to report their flow.
url: https://law.example/dams
asOf: 2026-05-01
topics: [water]
timeline:
  - { date: 2026-02-01, status: adopted, text: Parliament passes it., source: { title: Gazette 1, url: "https://law.example/1" } }
  - { date: 2026-04-01, status: amended, text: Small dams are exempt., source: { title: Gazette 9, url: "https://law.example/9" } }
  - { date: 2027-01-01, status: applies, text: Dams report., source: { title: Gazette 9, url: "https://law.example/9" } }
`,
  'media/open.yaml':
    'file: open.png\nalt: A river\ncaption: The river in May\nlicense: CC-BY-4.0\ncreators: [{ name: Pat Lens, url: "https://lens.example/" , role: photographer }]\n',
  'media/barred.yaml':
    'file: barred.png\nalt: A dam\ncaption: The dam\nlicense: All rights reserved\ncreators: [{ name: Agency One }]\n',
  'media/talk.yaml':
    'file: talk.mp3\nalt: A talk\nlicense: CC-BY-4.0\ncreators: [{ name: Ana Example, role: narrator }]\n',
  'data/flow.yaml': `title: Flow by year
summary: It fell by half.
unit: cubic meters a second
license: CC0-1.0
source: { title: River board, url: "https://board.example/flow" }
note: The gauge moved in 2020.
columns:
  - { key: year, label: Year }
  - { key: flow, label: Flow, type: number }
chart: { kind: bar, label: year, value: flow }
`,
  'data/flow.csv': 'year,flow\n2019,1400\n2020,\n2021,700\n',
  'glossary/weir.mdx': '---\nterm: Weir\nshort: A low dam.\n---\n\nA low dam across a river.\n',
  'articles/2026/the-river.mdx': `---
title: The river & its "owner"
dek: A story with one of everything.
kind: feature
authors: [ana, desk]
pillars: [environmental]
topics: [water]
organizations: [dam]
regulations: [dam-act]
published: 2026-03-01T09:00:00+01:00
hero: open
keyPoints: [It fell by half.]
sources: [{ title: River board, publisher: The Board, url: "https://board.example/" }]
corrections: [{ date: 2026-03-03T10:00:00+01:00, text: The flow was 1400 and not 1500. }]
---

First paragraph with *emphasis*, **strong** words, \`code\`, a [link](https://board.example/a_(b)?c=d&e=f), H<sub>2</sub>O, x<sup>2</sup>, a <Term id="weir">weir</Term>, a note[^why] and a<br />break. [Inside](/topics/water/).

## Second level

### Third level

#### Fourth level

- one
- two

  with a second paragraph

3. three
4. four

> A quote.

<Quote by="The board">

A quote with a name.

</Quote>

<PullQuote by="Ana Example">It fell by half.</PullQuote>

<Figure media="open" />

<Figure media="barred" caption="A caption of the story" />

<Chart data="flow" />

| Year | Flow |
| :--- | ---: |
| 2019 | 1400 |

<Table caption="A table with a caption">

| Year | Flow |
| --- | --- |
| 2021 | 700 |

</Table>

\`\`\`csv
year,flow
\`\`\`

<Note title="How we did this">

We read the gauge.

</Note>

<Claim status="unverified" by="the owner" organization="dam" source="https://dam.example/">

The dam is not to blame.

</Claim>

<Audio media="talk" title="The talk" />

<Embed url="https://map.example/" title="A map">The whole river.</Embed>

---

Last paragraph, the note again[^why] and another[^where].

[^why]: Because of the *weir*.

[^where]: At the [gauge](https://board.example/gauge).
`,
} as const;
