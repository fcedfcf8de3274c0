import {
  AlignmentType,
  BorderStyle,
  type IBordersOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  ShadingType,
} from 'docx';

/** The paragraph styles of the file by the ids that paragraphs name; an editor restyles a story by changing them. */
export type StyleId =
  | 'Title'
  | 'Subtitle'
  | 'Byline'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Quote'
  | 'PullQuote'
  | 'Note'
  | 'Claim'
  | 'CodeBlock'
  | 'Picture'
  | 'Caption'
  | 'TableHead'
  | 'TableCell'
  | 'WideTableHead'
  | 'WideTableCell'
  | 'AfterTable'
  | 'Divider'
  | 'FootnoteText'
  | 'Credit';

export const MONOSPACE = 'Courier New';

/** Styles with the language of the words, by which Word picks its spelling and hyphenation. */
export const stylesFor = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: 22,
        language: { value: language, eastAsia: language, bidirectional: language },
      },
      paragraph: { spacing: { after: 160, line: 276 } },
    },
    title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: heading(30, 0),
    heading2: heading(26, 1),
    heading3: heading(23, 2),
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 60, line: 240 } } },
    caption: {
      run: { size: 19, italics: false, bold: true, color: 'auto' },
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    },
  },
  paragraphStyles: PARAGRAPH_STYLES,
});

const heading = (size: number, outlineLevel: number) => ({
  run: { size, bold: true, color: 'auto' },
  paragraph: { outlineLevel, keepNext: true, spacing: { before: 320, after: 120 } },
});

const bar = (color: string): IBordersOptions => ({
  left: { style: BorderStyle.SINGLE, size: 18, space: 10, color },
});

const GREY = { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' } as const;

const PARAGRAPH_STYLES: readonly (IParagraphStyleOptions & { readonly id: StyleId })[] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 26, color: '404040' },
  },
  { id: 'Byline', name: 'Byline', basedOn: 'Normal', quickFormat: true, run: { size: 20 } },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    run: { color: '404040' },
    paragraph: { border: bar('A6A6A6') },
  },
  {
    id: 'PullQuote',
    name: 'Pull Quote',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 28 },
    paragraph: { alignment: AlignmentType.CENTER, keepLines: true, spacing: { before: 160, after: 160 } },
  },
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { border: bar('595959'), shading: GREY },
  },
  {
    id: 'Claim',
    name: 'Claim',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { border: bar('000000'), shading: GREY },
  },
  {
    id: 'CodeBlock',
    name: 'Code Block',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: MONOSPACE, size: 19, noProof: true },
    paragraph: { shading: GREY, alignment: AlignmentType.LEFT, spacing: { line: 240 } },
  },
  {
    id: 'Picture',
    name: 'Picture',
    basedOn: 'Normal',
    paragraph: { keepNext: true, spacing: { before: 160, after: 80, line: 240 } },
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableCell',
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'TableCell',
    name: 'Table Cell',
    basedOn: 'Normal',
    run: { size: 20 },
    paragraph: { spacing: { after: 0, line: 240 } },
  },
  { id: 'WideTableHead', name: 'Wide Table Head', basedOn: 'TableHead', run: { size: 13 } },
  { id: 'WideTableCell', name: 'Wide Table Cell', basedOn: 'TableCell', run: { size: 13 } },
  {
    id: 'AfterTable',
    name: 'After Table',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 0, line: 240 } },
  },
  {
    id: 'Divider',
    name: 'Divider',
    basedOn: 'Normal',
    paragraph: { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'A6A6A6' } } },
  },
  { id: 'Credit', name: 'Credit', basedOn: 'Normal', quickFormat: true, run: { size: 19 } },
];
