/** A copy as a content system shows it: menus, banners, teasers, advertisements and scripts on all sides. */
export const inCmsShell = (copy: string, headline: string): string => `<!doctype html>
<html lang="en-US" class="no-js"><head>
<meta charset="utf-8"><title>${headline} - The Mirror</title>
<meta property="og:title" content="${headline}"><meta name="description" content="News from the valley.">
<style>.hidden{display:none}</style><script>document.documentElement.className='js';var a="<p>not a text</p>";</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>
</head><body class="single">
<div id="cookie-banner" role="dialog"><p>We use cookies and similar methods to recognize visitors and remember their choices.</p><button>Accept all</button><button>Reject</button></div>
<header><a class="skip" href="#main">Skip to content</a><nav><ul><li><a href="/">Home</a></li><li><a href="/politics/">Politics</a></li><li><a href="/sports/">Sports</a></li></ul></nav>
<form action="/search"><input name="s"><button>Search</button></form></header>
<div class="ad"><iframe src="https://ads.example/1"></iframe><p>Advertisement</p><p>Three months of mobile data for the price of one. Order before Sunday.</p></div>
<main id="main"><article><header><p class="kicker">Environment</p><h1>${headline}</h1>
<p class="meta">March 3, 2026 | 4 min read | <a href="/authors/staff/">Staff</a></p>
<div class="share"><button>Share</button><button>Print</button></div></header>
<div class="entry-content">
${copy}
</div>
<footer><p>Tags: <a href="/tag/water/">water</a>, <a href="/tag/council/">council</a></p></footer></article>
<aside><h2>Related</h2><ul><li><a href="/a/">The board of the harbor said today that it would not close the pier</a></li><li><a href="/b/">What the district wants from its new mayor</a></li></ul></aside>
<section id="comments"><h2>Comments</h2><p>Great piece, but the engineers who organize the work should answer.</p></section></main>
<footer><p>© 2026 The Mirror. All rights reserved. Site texts under <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a> unless stated otherwise.</p></footer>
<script src="/wp-includes/js/wp-embed.min.js"></script></body></html>`;
