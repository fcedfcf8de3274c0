import { expect, test } from 'vitest';
import { judge } from '../../support/inbound-page.ts';

/** Parts of a page around and between paragraphs that say nothing about rights. */
interface Parts {
  readonly language?: 'en' | 'de' | 'fr' | 'es';
  readonly by?: string;
  readonly title?: string;
  readonly head?: string;
  readonly top?: string;
  readonly mid?: string;
  readonly end?: string;
  readonly extra?: string;
  readonly footer?: string;
}

/** Paragraphs that say nothing about rights. */
const PARAGRAPHS = {
  en: 'For two years the small harbor has let its channel fill with sand, and the herring have come back sooner than the board expected when it voted on it.',
  de: 'Seit dem Frühjahr fährt in Lindenau nachts eine Straßenbahn, die Pakete bringt, und die Leute an den Haltestellen wundern sich längst nicht mehr darüber, dass sie klingelt.',
  fr: 'Le moulin tourne de nouveau depuis l’hiver et vend son électricité aux voisins, qui paient le même prix le jour et la nuit parce que la rivière ne dort pas.',
  es: 'En el barrio, treinta balcones llevan desde mayo un sensor del tamaño de una maceta, y cada tarde los datos aparecen en una pantalla de la panadería.',
} as const;

function pageWith(parts: Parts): string {
  const { title = 'Sand', language = 'en', head = '', by = '', top = '' } = parts;
  const { mid = '', end = '', extra = '', footer = '' } = parts;
  const paragraph = `<p>${PARAGRAPHS[language]}</p>`;
  const body = `<h1>${title}</h1>${by}${top}${paragraph}${mid}${paragraph.repeat(3)}${end}`;
  return `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="og:site_name" content="Post"><link rel="canonical" href="https://post.example.org/x">${head}</head><body><main><article>${body}</article>${extra}</main><footer>${footer}</footer></body></html>`;
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
  [
    'refuse',
    {
      language: 'de',
      end: '<p>Foto: Pat Linse / <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></p>',
    },
  ],
  ['refuse', { language: 'de', end: '<p>Die Bilder in diesem Artikel stehen unter CC BY 4.0.</p>' }],
  ['refuse', { language: 'de', end: '<p>Grafik: Datenteam, CC BY 4.0</p>' }],
  [
    'refuse',
    {
      language: 'de',
      mid: '<p>Das Museum stellt seine Texte seit Mai unter die Lizenz CC BY 4.0, sagt die Leiterin.</p>',
    },
  ],
  ['refuse', { language: 'de', end: '<p>Mit Material von dpa und AFP</p>', footer: 'Inhalte: CC BY 4.0' }],
  [
    'accept CC-BY-NC-SA-4.0',
    {
      language: 'de',
      footer:
        'Sofern nicht anders angegeben, stehen die Inhalte dieser Seite unter <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/deed.de">CC BY-NC-SA 4.0</a>. Impressum',
    },
  ],
  [
    'hold',
    {
      language: 'de',
      end: '<p>Zuerst erschienen in der Beispielzeitung. Dieser Text steht unter CC BY 4.0.</p>',
    },
  ],
  [
    'refuse',
    {
      language: 'de',
      end: '<p>Dieser Beitrag ist von der CC-Lizenz ausgenommen.</p>',
      footer: 'Alle Inhalte CC BY 4.0',
    },
  ],
  ['refuse', { language: 'fr', end: '<p>Crédit photo : Jean Lumière, CC BY 2.0</p>' }],
  ['refuse', { language: 'fr', end: '<p>Illustration : Léa, licence CC BY-NC 4.0.</p>' }],
  [
    'refuse',
    { language: 'fr', by: '<p class="author">Par AFP</p>', footer: 'Contenus sous licence CC BY 4.0' },
  ],
  [
    'accept CC-BY-NC-ND-4.0',
    {
      language: 'fr',
      end: '<p>Texte publié sous licence <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/deed.fr">CC BY-NC-ND 4.0</a></p>',
    },
  ],
  [
    'hold',
    { language: 'fr', end: '<p>Vous pouvez reproduire cet article gratuitement en citant la source.</p>' },
  ],
  [
    'refuse',
    {
      language: 'fr',
      mid: '<p>« Nos articles sont sous licence CC BY 4.0 », expliquait le directeur du journal voisin.</p>',
    },
  ],
  ['refuse', { language: 'es', end: '<p>Imagen: Ana, CC BY-SA 4.0</p>' }],
  ['refuse', { language: 'es', end: '<p>Con información de EFE</p>', footer: 'Contenidos bajo CC BY 4.0' }],
  [
    'refuse',
    {
      language: 'es',
      top: '<p>Madrid, 3 mar (EFE).- El ayuntamiento aprobó ayer el plan.</p>',
      footer: 'Contenidos bajo licencia CC BY 4.0',
    },
  ],
  [
    'accept CC-BY-4.0',
    {
      language: 'es',
      end: '<p>Licencia: <a href="https://creativecommons.org/licenses/by/4.0/deed.es">Creative Commons Atribución 4.0</a></p>',
    },
  ],
  [
    'hold',
    {
      language: 'es',
      end: '<p>Licencia: <a href="https://creativecommons.org/licenses/by-nd/4.0/deed.es">Creative Commons Atribución 4.0</a></p>',
    },
  ],
  [
    'hold',
    {
      language: 'es',
      end: '<p>Este artículo está bajo licencia CC BY 4.0.</p>',
      footer: '© Diario. Todos los derechos reservados.',
    },
  ],
  ['refuse', { language: 'es', end: '<p>Video: canal vecino (CC BY)</p>' }],
  [
    'refuse',
    { language: 'es', end: '<p>Los datos de este reportaje se publican con licencia CC BY 4.0.</p>' },
  ],
  [
    'hold',
    { language: 'es', end: '<p>Publicado originalmente en El Otro Diario bajo licencia CC BY 4.0.</p>' },
  ],
  [
    'refuse',
    { end: '<p>Jane Doe writes for <a href="https://x.example/">a blog</a> licensed under CC BY 4.0.</p>' },
  ],
  ['refuse', { end: '<p>You can download the full report, which is licensed under CC BY 4.0.</p>' }],
  ['refuse', { end: '<p>The report is available under a Creative Commons Attribution 4.0 license.</p>' }],
  ['refuse', { end: '<p>Her book, Sand, was published under CC BY-NC 4.0 last year.</p>' }],
  ['refuse', { end: '<p>Code for this analysis: GitHub (CC BY 4.0)</p>' }],
  ['refuse', { footer: 'Fonts: Harbor Sans, CC BY 4.0. Site © Post' }],
  ['refuse', { end: '<p>Published under license from Reuters.</p>', footer: 'Site content: CC BY 4.0' }],
  [
    'refuse',
    {
      end: '<p>Source: <a href="https://reuters.example/">Reuters</a></p>',
      footer: 'Site content: CC BY 4.0',
    },
  ],
];

test.each(CASES)('%s: %j', (answer, parts) => {
  const { decision, id } = judge(pageWith(parts));
  expect(decision === 'accept' ? `accept ${id}` : decision).toBe(answer);
});
