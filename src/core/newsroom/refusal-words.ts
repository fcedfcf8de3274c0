import type { RefusalReason, TornMark } from '../mdx/refusal.ts';
import { didYouMean, list, quote, type Sentence } from './problem-sentence.ts';

type Code = RefusalReason['code'];

type Words = { readonly [C in Code]: (reason: Extract<RefusalReason, { code: C }>) => Sentence };

const CODE_WORDS = {
  import: 'an import, which would run code',
  export: 'an export, which would run code',
  expression: 'an expression in braces, which would run code',
  comment: 'a comment, which stories do not have',
} as const;

const CODE_REMEDIES: Readonly<Record<keyof typeof CODE_WORDS, string>> = {
  import: 'Take the line out; the components of the newsroom are there without it',
  export: 'Take the line out; the components of the newsroom are there without it',
  expression:
    'Write the text itself, or \\{ and \\} for braces that belong to the text; attributes take text in quotes',
  comment: 'Take it out; what only colleagues should read has its place outside the story',
};

const TORN_WORDS: Readonly<Record<TornMark, Sentence>> = {
  link: {
    what: 'looks like a link and is none',
    remedy: 'Write %20 for a space in its address, \\( and \\) for brackets in it, and close it with )',
  },
  'named-link': {
    what: 'looks like a link by name, and nothing has that name',
    remedy: 'Write [words](address), or the name and its address on a line below: [name]: https://…',
  },
  'note-name': {
    what: 'looks like a footnote, and its name holds a space',
    remedy: 'Give the note a name without spaces, at its mark and before its text: [^my-note]',
  },
  'note-in-line': {
    what: 'looks like a footnote inside the line, which stories do not have',
    remedy: 'Put a mark here, [^note], and its text on a line below: [^note]: …',
  },
};

const MISPLACED: Readonly<
  Record<Extract<RefusalReason, { code: 'misplaced-component' }>['where'], (name: string) => Sentence>
> = {
  'in-line': (name) => ({
    what: `<${name}> stands inside a line of text`,
    remedy: 'Put it on lines of its own, with an empty line before and after',
  }),
  content: (name) => ({
    what: `<${name}> holds what it cannot show`,
    remedy:
      name === 'Table'
        ? 'Put one Markdown table inside it and nothing else'
        : 'Put plain text inside it, no lists, headings or other components',
  }),
  'no-story': (name) => ({
    what: `<${name}> stands in a text that is no story, where it would not be shown`,
    remedy: 'Put it into a story, and link to that',
  }),
};

/** What an editor reads about what a text may not hold. */
export const REFUSAL_WORDS: Words = {
  'code-in-content': ({ what, found }) => ({
    what: `${CODE_WORDS[what]} (${quote(found)})`,
    remedy: CODE_REMEDIES[what],
  }),
  'unknown-component': ({ name, known, nearest }) => ({
    what: `no component <${name}>`,
    remedy: didYouMean(nearest && `<${nearest}>`, `There are: ${list(known)}.`),
  }),
  'raw-html': ({ tag }) => ({
    what: `HTML in the text (<${tag}>)`,
    remedy:
      'Use Markdown; of HTML only <sub>, <sup> and <br /> may stand in a story, and a bare < is written \\<',
  }),
  'markdown-image': ({ alt, url }) => ({
    what: `a Markdown image (${quote(url)}), which carries no credit and no license`,
    remedy: `Describe it in media/<id>.yaml and write <Figure media="${mediaIdFrom(url)}"${alt ? ` caption="${alt}"` : ''} />`,
  }),
  'unknown-attribute': ({ component, attribute, known, nearest }) => ({
    what: `<${component}> takes no ${quote(attribute)}`,
    remedy: didYouMean(nearest, known.length > 0 ? `It takes: ${list(known)}.` : 'It takes no attributes.'),
  }),
  'missing-attribute': ({ component, attribute }) => ({
    what: `<${component}> needs ${quote(attribute)}`,
    remedy: `Write <${component} ${attribute}="…">`,
  }),
  'bad-attribute': ({ component, attribute, value, allowed }) => ({
    what: `<${component} ${attribute}=${quote(value)}> says nothing the newsroom knows`,
    remedy: `Use one of: ${list(allowed)}.`,
  }),
  'misplaced-component': ({ name, where }) => MISPLACED[where](name),
  'unsafe-link': ({ url }) => ({
    what: `a link to ${quote(url)}, which is no web or mail address`,
    remedy: 'Use a full https:// address, mailto:, or a path of this site that starts with one /',
  }),
  'bad-address': ({ url, character }) => ({
    what: `a link to ${quote(url)}, and no address holds ${character.trim() === '' ? 'white space' : quote(character)}`,
    remedy: `Write ${encodeURIComponent(character)} for it, or take it out`,
  }),
  'no-web-address': ({ url }) => ({
    what: `${quote(url)} is no full web address`,
    remedy: 'Write it as https://example.org/page',
  }),
  'relative-link': ({ url }) => ({
    what:
      url === ''
        ? 'a link that leads nowhere'
        : `a relative link (${quote(url)}), which breaks in every copy`,
    remedy: 'Use a full https:// address, a path of this site that starts with /, or #heading',
  }),
  'heading-level': ({ level }) => ({
    what: `a heading of level ${level}`,
    remedy: 'The title of the story is level 1; use ## to #### in the text',
  }),
  'heading-skips': ({ level, after }) => ({
    what: `a heading of level ${level} under one of level ${after}`,
    remedy: `Write ${'#'.repeat(after + 1)}: whoever hears the page takes the step between for something missed`,
  }),
  'unknown-footnote': ({ id, nearest }) => ({
    what: `no footnote ${quote(id)}`,
    remedy: didYouMean(nearest, `Write [^${id}]: and its text below, or take the mark out.`),
  }),
  'unused-footnote': ({ id }) => ({
    what: `the footnote ${quote(id)} is never referred to, so no reader would see it`,
    remedy: `Put [^${id}] where it belongs, or take the note out`,
  }),
  'repeated-footnote': ({ id }) => ({
    what: `a second footnote is called ${quote(id)}, and a reader would see only the first`,
    remedy: 'Give one of the two another name',
  }),
  'torn-mark': ({ what, found }) => ({
    what: `${quote(found)} ${TORN_WORDS[what].what}`,
    remedy: TORN_WORDS[what].remedy,
  }),
  'unsupported-markup': ({ what }) => ({
    what: `markup that stories do not have (${what})`,
    remedy: 'Write it with paragraphs, headings, lists, quotes, tables, links and emphasis',
  }),
  'control-character': ({ character }) => ({
    what: `an invisible control character (${character}), which would break feeds or turn text around`,
    remedy: 'Delete it; retyping the words around it is the surest way',
  }),
  'nested-too-deep': ({ limit }) => ({
    what: `quotes, lists or components nested more than ${limit} deep`,
    remedy: 'Make it flatter',
  }),
  'too-many-marks': ({ mark, count }) => ({
    what: `${count} times ${mark} in one text, more than can be read in reasonable time`,
    remedy: 'Keep code and data in a file of their own and link to it',
  }),
  'typographic-quotes': ({ found }) => ({
    what: `the quotes in ${quote(found)} are those of a printed page`,
    remedy: 'Write straight ones, "…", around what a component is given',
  }),
  'address-in-brackets': ({ address }) => ({
    what: `an address between < and > (${quote(address)})`,
    remedy: 'Write the address alone, or [words](address)',
  }),
  'malformed-mdx': ({ parser }) => ({
    what: `the text cannot be read: ${parser}`,
    remedy: 'Close what is open on this line; a bare < or { that belongs to the text is written \\< or \\{',
  }),
};

const mediaIdFrom = (url: string): string =>
  (url.split('/').pop() ?? '')
    .replace(/\.[a-z0-9]+$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-') || 'id';
