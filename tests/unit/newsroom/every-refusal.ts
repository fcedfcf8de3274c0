import type { RefusalReason } from '../../../src/core/mdx/refusal.ts';
import { anArticle, type FileChanges } from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';

/** The story with this text in place of its own. */
export const text = (body: string): FileChanges => ({ [STORY]: anArticle({}, body) });

/** For every reason to refuse a text, a newsroom with a story that gives it, and the line an editor reads. */
export const EVERY_REFUSAL: Readonly<
  Record<RefusalReason['code'], readonly [changes: FileChanges, line: string]>
> = {
  'code-in-content': [
    text('import fs from "node:fs"'),
    'content/articles/2026/a-story.mdx:10: an import, which would run code ("import fs from "node:fs""). Take the line out; the components of the newsroom are there without it',
  ],
  'unknown-component': [
    text('<Chrat data="flow" />'),
    'content/articles/2026/a-story.mdx:10: no component <Chrat>. Did you mean "<Chart>"?',
  ],
  'raw-html': [
    text('<script>alert(1)</script>'),
    'content/articles/2026/a-story.mdx:10: HTML in the text (<script>). Use Markdown; of HTML only <sub>, <sup> and <br /> may stand in a story, and a bare < is written \\<',
  ],
  'markdown-image': [
    text('![The river](images/The_River.png)'),
    'content/articles/2026/a-story.mdx:10: a Markdown image ("images/The_River.png"), which carries no credit and no license. Describe it in media/<id>.yaml and write <Figure media="the-river" caption="The river" />',
  ],
  'unknown-attribute': [
    text('<Note titel="A">b</Note>'),
    'content/articles/2026/a-story.mdx:10: <Note> takes no "titel". Did you mean "title"?',
  ],
  'missing-attribute': [
    text('<Chart />'),
    'content/articles/2026/a-story.mdx:10: <Chart> needs "data". Write <Chart data="…">',
  ],
  'bad-attribute': [
    text('<Claim status="true">a</Claim>'),
    'content/articles/2026/a-story.mdx:10: <Claim status="true"> says nothing the newsroom knows. Use one of: verified, reported, unverified, disputed.',
  ],
  'misplaced-component': [
    text('a <Chart data="flow" /> b'),
    'content/articles/2026/a-story.mdx:10: <Chart> stands inside a line of text. Put it on lines of its own, with an empty line before and after',
  ],
  'unsafe-link': [
    text('[a](javascript:alert(1))'),
    'content/articles/2026/a-story.mdx:10: a link to "javascript:alert(1)", which is no web or mail address. Use a full https:// address, mailto:, or a path of this site that starts with one /',
  ],
  'no-web-address': [
    text('<Embed url="/articles/a/" title="A" />'),
    'content/articles/2026/a-story.mdx:10: "/articles/a/" is no full web address. Write it as https://example.org/page',
  ],
  'relative-link': [
    text('[a](../other-story)'),
    'content/articles/2026/a-story.mdx:10: a relative link ("../other-story"), which breaks in every copy. Use a full https:// address, a path of this site that starts with /, or #heading',
  ],
  'heading-level': [
    text('# The river'),
    'content/articles/2026/a-story.mdx:10: a heading of level 1. The title of the story is level 1; use ## to #### in the text',
  ],
  'heading-skips': [
    text('## a\n\n#### b'),
    'content/articles/2026/a-story.mdx:12: a heading of level 4 under one of level 2. Write ###: whoever hears the page takes the step between for something missed',
  ],
  'bad-address': [
    text('[a](<https://a.example/b c>)'),
    'content/articles/2026/a-story.mdx:10: a link to "https://a.example/b c", and no address holds white space. Write %20 for it, or take it out',
  ],
  'typographic-quotes': [
    text('<Note title=“A”>b</Note>'),
    'content/articles/2026/a-story.mdx:10: the quotes in "<Note title=“A”" are those of a printed page. Write straight ones, "…", around what a component is given',
  ],
  'address-in-brackets': [
    text('<desk@a.example>'),
    'content/articles/2026/a-story.mdx:10: an address between < and > ("desk@a.example"). Write the address alone, or [words](address)',
  ],
  'unknown-footnote': [
    text('a[^whi] b[^why]\n\n[^why]: c'),
    'content/articles/2026/a-story.mdx:10: no footnote "whi". Did you mean "why"?',
  ],
  'unused-footnote': [
    text('a\n\n[^why]: b'),
    'content/articles/2026/a-story.mdx:12: the footnote "why" is never referred to, so no reader would see it. Put [^why] where it belongs, or take the note out',
  ],
  'repeated-footnote': [
    text('a[^why]\n\n[^why]: b\n\n[^why]: c'),
    'content/articles/2026/a-story.mdx:14: a second footnote is called "why", and a reader would see only the first. Give one of the two another name',
  ],
  'torn-mark': [
    text('[a](https://a.example/b c)'),
    'content/articles/2026/a-story.mdx:10: "[a](https://a.example/b c)" looks like a link and is none. Write %20 for a space in its address, \\( and \\) for brackets in it, and close it with )',
  ],
  'unsupported-markup': [
    text('~~a~~'),
    'content/articles/2026/a-story.mdx:10: markup that stories do not have (strikethrough). Write it with paragraphs, headings, lists, quotes, tables, links and emphasis',
  ],
  'control-character': [
    text('a\u202eb'),
    'content/articles/2026/a-story.mdx:10: an invisible control character (U+202E), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way',
  ],
  'nested-too-deep': [
    text(`${'> '.repeat(100)}a`),
    'content/articles/2026/a-story.mdx:10: quotes, lists or components nested more than 40 deep. Make it flatter',
  ],
  'too-many-marks': [
    text('{'.repeat(20_000)),
    'content/articles/2026/a-story.mdx:10: 20000 times { in one text, more than can be read in reasonable time. Keep code and data in a file of their own and link to it',
  ],
  'malformed-mdx': [
    text('a\n\nb <c'),
    'content/articles/2026/a-story.mdx:12: the text cannot be read: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`). Close what is open on this line; a bare < or { that belongs to the text is written \\< or \\{',
  ],
};
