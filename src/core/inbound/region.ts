import { everyElement, lineText, type MarkupElement, tokensOf } from './markup-tree.ts';

/**
 * Where something stands on a page, which decides what a license there reaches: the running text, a notice that belongs
 * to the text, the page around it, its footer, something beside it, a part with rights of its own, somebody else's words.
 */
export type Region = 'story' | 'notice' | 'page' | 'footer' | 'beside' | 'part' | 'foreign' | 'skipped';

/** The region of an element inside one of another region; `main` holds the story. */
export function regionOf(element: MarkupElement, around: Region, main: MarkupElement): Region {
  if (around === 'skipped' || SKIPPED.has(element.name)) return 'skipped';
  if (around === 'part' || around === 'foreign') return around;
  if (element === main) return 'story';
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`;
  const role = element.attributes['role'] ?? '';
  // Where nothing marks the story, the whole body is taken for it, and what is in there may still be the footer.
  const isInText = (around === 'story' || around === 'notice') && main.name !== 'body';
  if (PARTS.has(element.name) || PART_NAMES.test(names)) return 'part';
  if (FOREIGN.has(element.name) || FOREIGN_NAMES.test(names)) return 'foreign';
  if (around === 'footer') return 'footer';
  if (element.name === 'footer' || role === 'contentinfo') return isInText ? 'notice' : 'footer';
  if (FOOTER_NAMES.test(names)) return isInText ? 'notice' : 'footer';
  if (NOTICE_NAMES.test(names)) return around === 'page' ? 'page' : 'notice';
  if (element.name === 'aside' || role === 'complementary' || BESIDE_NAMES.test(names)) return 'beside';
  if (element.name === 'article') return 'foreign';
  return around;
}

/** The element that holds the story: the article with the most running text, else the main part, else the body. */
export function mainOf(root: MarkupElement): MarkupElement {
  const all = [...everyElement(root)];
  const body = all.find(({ name }) => name === 'body') ?? root;
  const main = longest(all.filter((one) => one.name === 'main' || one.attributes['role'] === 'main')) ?? body;
  const article = longest(all.filter((one) => one.name === 'article'));
  const marked = longest(all.filter((one) => tokensOf(one, 'itemprop').includes('articlebody')));
  const best = article ?? marked;
  return best !== null && textLength(best) * 2 > textLength(main) ? best : main;
}

function longest(candidates: readonly MarkupElement[]): MarkupElement | null {
  return candidates.reduce<MarkupElement | null>(
    (best, one) => (best === null || textLength(one) > textLength(best) ? one : best),
    null,
  );
}

/** How much running text stands in an element; what stands in lists of links does not count. */
function textLength(root: MarkupElement): number {
  let length = 0;
  for (const one of everyElement(root)) if (one.name === 'p') length += lineText(one).length;
  return length;
}

const SKIPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'textarea',
    'select',
    'object',
    'head',
    'svg',
    'math',
  ],
]);
const PARTS: ReadonlySet<string> = new Set(['figure', 'figcaption', 'picture', 'video', 'audio']);
const FOREIGN: ReadonlySet<string> = new Set(['blockquote', 'nav', 'form', 'pre', 'code', 'q']);

const PART_NAMES =
  /(?:^|[\s_-])(?:caption|photo|image|img|gallery|slideshow|illustration|picture|video|podcast|player|infobox)s?(?=$|[\s_-])/i;
const FOREIGN_NAMES =
  /(?:^|[\s_-])(?:comments?|comment-?list|kommentare?|comentarios?|commentaires?|commenti|reacties|discussion|disqus|respond|related|(?:next|previous|prev)-(?:story|article|post)|recommend(?:ed|ations?)?|teasers?|promos?|cards?|cookies?|consent|embed(?:s|ded)?|advert\w*|sponsor\w*|most-?read|more-(?:stories|from)|tweets?|breadcrumbs?|pagination|newsletter)(?=$|[\s_-])/i;
const NOTICE_NAMES =
  /(?:^|[\s_-])(?:licen[sc]e|licen[sc]ing|licenza|licencia|lizenz|republish\w*|republication|repost|reuse|re-use|creative-?commons|cc|rights|usage)(?=$|[\s_-])/i;
const FOOTER_NAMES = /(?:^|[\s_-])(?:footer|colophon|legal|imprint|impressum|copyright)(?=$|[\s_-])/i;
const BESIDE_NAMES =
  /(?:^|[\s_-])(?:sidebar|widgets?|aside|toolbar|badges?|social|share|sharing)(?=$|[\s_-])/i;
