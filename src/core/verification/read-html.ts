import { Parser } from 'htmlparser2';
import { spellOut } from '../text/character-names.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { Copy, CopyHead, ReadingProblem } from './copy.ts';
import { FIRST_LOOK, isTakenBack, isUnreadable, type Look, lookOf } from './hidden-style.ts';
import { type Manner, PLAIN, startSheet } from './passage-sheet.ts';

/**
 * Reads a page or a piece of one as a stream of tags: nothing of it is run, loaded or shown, and no tag is trusted to
 * say where the story is. Deeper nesting than any page has is refused, because browsers give up there too.
 */
export function readHtml(html: string, address: string | null = null): Result<Copy, ReadingProblem> {
  const sheet = startSheet();
  const head = startHead();
  const open: Element[] = [];
  let base = address;
  let events = 0;
  const inner = (): Element => open.at(-1) ?? ROOT;

  const parser = new Parser({
    onopentag(name, attributes) {
      events++;
      if (name === 'base') base = resolve(attributes['href'] ?? '', address) ?? base;
      head.read(name, attributes, base);
      const element = elementIn(inner(), name, attributes, base);
      if (BLOCKS.has(name)) sheet.end();
      if (name === 'br') sheet.breakLine(element.manner);
      if (name === 'img') writeImage(attributes['alt'] ?? '', element);
      open.push(element);
    },
    ontext(text) {
      events++;
      const { name, isSkipped, manner } = inner();
      if (name === 'title') head.addTitle(text);
      else if (!isSkipped) sheet.write(text, manner);
    },
    onclosetag(name) {
      open.pop();
      if (BLOCKS.has(name)) sheet.end();
    },
  });

  function writeImage(alt: string, element: Element): void {
    if (element.isSkipped || alt.trim() === '') return;
    // What a picture shows is said beside the text, not in it.
    sheet.end();
    sheet.write(alt, { ...element.manner, place: 'image', heading: null });
    sheet.end();
  }

  const text = spellOut(html);
  for (let start = 0; start < text.length; start += CHUNK) {
    parser.write(text.slice(start, start + CHUNK));
    if (open.length > DEEPEST) return err('too-deep');
    if (events > MOST_EVENTS) return err('too-large');
  }
  parser.end();
  return ok({ form: head.isPage() ? 'page' : 'fragment', passages: sheet.passages(), head: head.finish() });
}

const CHUNK = 16_384;
const DEEPEST = 3000;

/** Tags and pieces of text; the largest pages of news have a hundredth of it. */
const MOST_EVENTS = 800_000;

interface Element {
  readonly name: string;
  readonly look: Look;
  readonly isSkipped: boolean;
  readonly manner: Manner;
}

const ROOT: Element = { name: '', look: FIRST_LOOK, isSkipped: false, manner: PLAIN };

function elementIn(
  around: Element,
  name: string,
  attributes: Readonly<Record<string, string>>,
  base: string | null,
): Element {
  const look = lookOf(attributes, around.look);
  const isSkipped = around.isSkipped || SKIPPED.has(name) || isTakenBack(attributes);
  const { manner } = around;
  const next: Manner = {
    hiding: look.isHidden || isClosedDialog(name, attributes) ? 'style' : colorHiding(look),
    isMark: manner.isMark || noteMark(name, attributes),
    heading: HEADINGS[name] ?? manner.heading,
    place: PLACES[name] ?? manner.place,
    url: name === 'a' && attributes['href'] !== undefined ? resolve(attributes['href'], base) : manner.url,
  };
  // Equal manners are one object, so that the sheet joins what belongs together without comparing.
  return { name, look, isSkipped, manner: isSame(manner, next) ? manner : next };
}

const colorHiding = (look: Look): Manner['hiding'] => (isUnreadable(look) ? 'color' : null);

const isClosedDialog = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === 'dialog' && !('open' in attributes);

/** What leads to a note and back is no word of the text. */
function noteMark(name: string, attributes: Readonly<Record<string, string>>): Manner['isMark'] {
  const { role = '', style = '', href = '', class: names = '' } = attributes;
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  const isRaised = name === 'sup' || /vertical-align:\s*super/i.test(style);
  const isInPage = name === 'a' && (href.startsWith('#') || /footnote|noteref/i.test(names));
  return isRaised || isInPage ? 'if-sign' : false;
}

const isSame = (a: Manner, b: Manner): boolean =>
  a.hiding === b.hiding &&
  a.isMark === b.isMark &&
  a.heading === b.heading &&
  a.place === b.place &&
  a.url === b.url;

/** A full address where that can be known; else what was written. */
function resolve(href: string, base: string | null): string | null {
  const url = URL.parse(href.trim(), base ?? undefined);
  return url === null ? href.trim() || null : url.href;
}

function startHead() {
  const titles: string[] = [];
  const about: string[] = [];
  let title = '';
  let canonical: string | null = null;
  let isNoindex = false;
  let language: string | null = null;
  let isPage = false;
  let isItem = false;
  return {
    isPage: () => isPage,
    addTitle: (text: string) => {
      title += text;
    },
    read: (name: string, attributes: Readonly<Record<string, string>>, base: string | null) => {
      // An item for agencies holds a page; it is none.
      if (name === 'newsitem') isItem = true;
      if (name === 'html' || name === 'body' || name === 'head') isPage = !isItem;
      if (name === 'html') language = attributes['lang'] ?? attributes['xml:lang'] ?? null;
      if (name === 'link' && hasWord(attributes['rel'], 'canonical')) {
        canonical ??= resolve(attributes['href'] ?? '', base);
      }
      if (name === 'meta') readMeta(attributes);
      const subject = attributes['about'] ?? attributes['resource'];
      if (subject !== undefined) about.push(resolve(subject, base) ?? subject);
    },
    finish: (): CopyHead => ({
      titles: [...new Set([title.trim(), ...titles])].filter(Boolean),
      canonical,
      isNoindex,
      language,
      about,
    }),
  };

  function readMeta({ name = '', property = '', content = '' }: Readonly<Record<string, string>>): void {
    if (name === 'robots' && /noindex|none/i.test(content)) isNoindex = true;
    if (property === 'og:title' || name === 'twitter:title') titles.push(content.trim());
  }
}

const hasWord = (words: string | undefined, wanted: string): boolean =>
  (words ?? '').toLowerCase().split(/\s+/).includes(wanted);

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What holds no text for readers, or text that is struck out; the title of a window is read elsewhere. The first few are of NewsML-G2. */
const SKIPPED = set(
  'rightsinfo itemmeta contentmeta head script style template noscript noembed noframes iframe object svg canvas audio video select datalist textarea rt rp del s strike',
);

const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead title tr ul',
);

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

const PLACES: Readonly<Record<string, Manner['place']>> = { figcaption: 'image', button: 'control' };
