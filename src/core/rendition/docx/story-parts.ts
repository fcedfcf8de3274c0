import type { FileChild, ParagraphChild } from 'docx';
import { aboutAuthorsTitle } from '../bios.ts';
import { bylineParts } from '../byline-parts.ts';
import { leftOut } from '../left-out.ts';
import { correctionLabel, provenanceLine } from '../provenance.ts';
import { creditRuns } from './credit-runs.ts';
import { listItem } from './list-item.ts';
import { BODY, paragraph, STEP } from './paragraph.ts';
import type { StyleId } from './styles.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeImage } from './write-figure.ts';
import { link, noteMarks, textRuns } from './write-inlines.ts';
import type { Writing } from './writing.ts';

/** Everything of the story but its notes, in the order of all copies; `bios` are the writings of those texts. */
export const writeParts = (writing: Writing, bios: readonly BioWriting[]): readonly FileChild[] => [
  ...head(writing),
  ...writeBlocks(writing.story.body.blocks, writing, BODY),
  ...otherNotes(writing),
  ...aboutAuthors(writing, bios),
  ...corrections(writing),
  ...sources(writing),
  ...leftOutList(writing),
  styled([], 'Divider', writing),
  styled(creditRuns(writing.story.credit, writing), 'Credit', writing),
  styled(textRuns(provenanceLine(writing.story), writing), 'Credit', writing),
];

/** A bio with the writing that counts its notes. */
export interface BioWriting {
  readonly bio: Writing['story']['body'];
  readonly writing: Writing;
}

function head(writing: Writing): readonly FileChild[] {
  const { title, dek, hero } = writing.story.article;
  return [
    styled(textRuns(title, writing), 'Title', writing),
    styled(textRuns(dek, writing), 'Subtitle', writing),
    byline(writing),
    ...(hero ? writeImage(hero.id, () => null, writing, BODY) : []),
  ];
}

function byline(writing: Writing): FileChild {
  const names = bylineParts(writing.story).flatMap(({ before, name, url }) => [
    ...textRuns(before, writing),
    ...(url ? link(name, url, writing) : textRuns(name, writing)),
  ]);
  return styled(names, 'Byline', writing);
}

/** Marks for the notes whose own mark stays out of the copy with what it belongs to. */
function otherNotes(writing: Writing): readonly FileChild[] {
  const rest = writing.notes.mentionRest();
  return rest.length === 0
    ? []
    : [paragraph([...textRuns('Notes: ', writing), ...noteMarks(rest)], BODY, writing)];
}

function aboutAuthors(writing: Writing, bios: readonly BioWriting[]): readonly FileChild[] {
  if (bios.length === 0) return [];
  const title = aboutAuthorsTitle(writing.story);
  return [
    heading(title, writing),
    ...bios.flatMap((each) => writeBlocks(each.bio.blocks, each.writing, BODY)),
  ];
}

function corrections(writing: Writing): readonly FileChild[] {
  const items = writing.story.article.corrections.map((correction) => {
    const label = textRuns(`${correctionLabel(correction)}:`, writing, { bold: true });
    return paragraph([...label, ...textRuns(` ${correction.text}`, writing)], BODY, writing);
  });
  return section('Corrections', items, writing);
}

function sources(writing: Writing): readonly FileChild[] {
  const items = writing.story.article.sources.map(({ title, publisher, url }) => {
    const publishedBy = publisher ? textRuns(`, ${publisher}`, writing) : [];
    return bullet([...link(title, url, writing), ...publishedBy], writing);
  });
  return section('Sources', items, writing);
}

function leftOutList(writing: Writing): readonly FileChild[] {
  const items = leftOut(writing.story, { images: true }).map(({ what, why, url }) =>
    bullet([...link(what, url, writing), ...textRuns(`: ${why}`, writing)], writing),
  );
  return section('Left out of this copy, and why', items, writing);
}

const section = (title: string, items: readonly FileChild[], writing: Writing): readonly FileChild[] =>
  items.length === 0 ? [] : [heading(title, writing), ...items];

const heading = (title: string, writing: Writing): FileChild =>
  styled(textRuns(title, writing), 'Heading1', writing);

const bullet = (line: readonly ParagraphChild[], writing: Writing): FileChild =>
  paragraph(line, BODY, writing, listItem({ start: null, depth: 0, number: 0 }, STEP));

const styled = (line: readonly ParagraphChild[], style: StyleId, writing: Writing): FileChild =>
  paragraph(line, { style, indent: 0 }, writing);
