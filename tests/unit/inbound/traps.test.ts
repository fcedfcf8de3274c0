import { expect, test } from 'vitest';
import { judge } from '../../support/inbound-page.ts';

/** Parts of a page around and between paragraphs that say nothing about rights. */
interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly top?: string;
  readonly mid?: string;
  readonly end?: string;
  readonly extra?: string;
  readonly footer?: string;
}

const PARAGRAPH =
  '<p>For two years the small harbor has let its channel fill with sand, and the herring have come back sooner than the board expected when it voted on it.</p>';

function pageWith({
  title = 'Sand',
  head = '',
  top = '',
  mid = '',
  end = '',
  extra = '',
  footer = '',
}: Parts): string {
  const body = `<h1>${title}</h1>${top}${PARAGRAPH}${mid}${PARAGRAPH.repeat(3)}${end}`;
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Post"><link rel="canonical" href="https://post.example.org/x">${head}</head><body><main><article>${body}</article>${extra}</main><footer>${footer}</footer></body></html>`;
}

/** Written apart from the pages in `fixtures`, as single lines that newsrooms write. */
const CASES: readonly (readonly [answer: string, parts: Parts])[] = [
  [
    'accept CC-BY-4.0',
    {
      end: '<p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons License" src="cc.png"></a><br>This work is licensed under a <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0 International License</a>.</p>',
    },
  ],
  [
    'accept CC-BY-NC-ND-4.0',
    {
      footer:
        '<div>© Post 2026 <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/"><img alt="CC BY-NC-ND" src="x"></a></div>',
    },
  ],
  [
    'hold',
    {
      footer:
        '<div><a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a> All rights reserved.</div>',
    },
  ],
  [
    'refuse',
    {
      mid: '<p>Last week the museum said its articles are published under CC BY 4.0, as is the rest of its site.</p>',
    },
  ],
  ['refuse', { end: '<p>The Wikipedia community publishes its articles under CC BY-SA 4.0.</p>' }],
  ['refuse', { end: '<p>The photographs in this article are licensed under CC BY 2.0.</p>' }],
  ['refuse', { end: '<p>All photos: CC BY-SA 4.0</p>' }],
  ['refuse', { end: '<p>Infographic: Bo Li, CC BY 4.0.</p>' }],
  ['refuse', { footer: 'Comments are licensed under CC BY 4.0.' }],
  [
    'refuse',
    {
      mid: '<p>Data: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">Our World in Data, CC BY 4.0</a></p>',
    },
  ],
  ['refuse', { end: '<p>Listen to our podcast, released under CC BY-NC 4.0.</p>' }],
  ['refuse', { end: '<p>Music in the video: “Sand” by X, licensed under CC BY 4.0.</p>' }],
  ['hold', { end: '<p>This article was first published by The Upland Herald under CC BY-ND 4.0.</p>' }],
  [
    'hold',
    {
      end: '<p>This article is republished from The Conversation under a Creative Commons license. Read the original article.</p>',
    },
  ],
  [
    'refuse',
    {
      end: '<p>This article is licensed under CC BY 4.0.</p>',
      top: '<p class="byline">By Jane Doe, Associated Press</p>',
    },
  ],
  [
    'refuse',
    {
      end: '<p>This article is licensed under CC BY 4.0.</p><p>Copyright 2026 The Associated Press. All rights reserved.</p>',
    },
  ],
  ['refuse', { end: '<p>©2026 AFP</p>', footer: 'All content CC BY 4.0.' }],
  [
    'accept CC-BY-4.0',
    {
      end: '<p>This article is licensed under CC BY 4.0.</p><p>Ana Example worked for AFP before she joined the Post.</p>',
    },
  ],
  [
    'accept CC-BY-4.0',
    {
      end: '<p>Text: CC BY 4.0</p>',
      mid: '<p>PARIS (the one in Texas) is dry. The AP style guide says otherwise.</p>',
    },
  ],
  [
    'hold',
    {
      end: '<p>This article is licensed under CC BY 4.0 for non-commercial use. It may not be reproduced without permission.</p>',
    },
  ],
  ['refuse', { extra: '<div class="sidebar"><p>Our sister site is licensed under CC BY 4.0.</p></div>' }],
  [
    'refuse',
    {
      extra:
        '<section><article><h2>Other</h2><p>This article is licensed under <a rel=license href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></article></section>',
    },
  ],
  [
    'accept CC-BY-SA-4.0',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://post.example.org/x","license":"https://creativecommons.org/licenses/by-sa/4.0/","author":{"name":"Ana"}}</script>',
    },
  ],
  [
    'refuse',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Reuters"},"license":"https://creativecommons.org/licenses/by-sa/4.0/"}</script>',
    },
  ],
  ['hold', { head: '<meta name="dcterms.rights" content="CC BY 4.0">', footer: 'All rights reserved' }],
  ['refuse', { footer: 'Unless otherwise noted, all rights reserved.' }],
  [
    'accept CC-BY-ND-4.0',
    { end: '<div class="license-box">Licence <strong>CC BY-ND 4.0</strong></div>', footer: '© 2026 Post' },
  ],
  [
    'refuse',
    {
      end: '<p>Except for images, see our <a href="/terms">terms</a>. You can read about <a href="https://creativecommons.org/licenses/">Creative Commons licenses</a>.</p>',
    },
  ],
  ['hold', { end: '<p>Feel free to republish this story under a Creative Commons license.</p>' }],
  [
    'refuse',
    {
      end: '<p>This article is not available under CC BY 4.0.</p>',
      footer: 'Content is licensed under CC BY 4.0 unless otherwise noted.',
    },
  ],
  ['refuse', { mid: '<p><small>Image: Wikimedia Commons (CC BY-SA 4.0)</small></p>' }],
  ['refuse', { end: '<p>This template is licensed under CC BY 3.0</p>' }],
  ['hold', { end: '<p>Licence: CC BY-NC-ND 4.0 / CC BY 4.0</p>' }],
  [
    'accept CC-BY-4.0',
    {
      end: '<p lang="de">Dieser Beitrag wurde unter der Lizenz CC BY 4.0 veröffentlicht. Alle Bilder: Alle Rechte vorbehalten.</p>',
    },
  ],
  [
    'refuse',
    {
      footer: '© 2026 Post',
      mid: '<h2>CC BY 4.0</h2><p>Until May this magazine stood under CC BY 4.0. It no longer does.</p>',
      title: 'Why we dropped CC BY 4.0',
    },
  ],
  [
    'hold',
    {
      mid: '<p>Our articles used to be licensed under CC BY 4.0.</p><p>Now our articles are licensed under CC BY-NC 4.0.</p>',
    },
  ],
];

test.each(CASES)('%s: %j', (answer, parts) => {
  const { decision, id } = judge(pageWith(parts));
  expect(decision === 'accept' ? `accept ${id}` : decision).toBe(answer);
});
