import { Document, type FileChild, Packer, Paragraph } from 'docx';
import type { Block } from '../../document/document.ts';
import { biosOf } from '../bios.ts';
import type { Press } from '../press.ts';
import type { Story } from '../story.ts';
import { type LinkTargets, startLinkTargets } from './link-targets.ts';
import { repack } from './pack.ts';
import { PAGE } from './page.ts';
import { FOOTNOTE } from './paragraph.ts';
import { coreProperties, customProperties } from './properties.ts';
import { type BioWriting, writeParts } from './story-parts.ts';
import { stylesFor } from './styles.ts';
import { writeBlocks } from './write-blocks.ts';
import { atText, startWriting, type Writing } from './writing.ts';

/**
 * The story as a Word document (Office Open XML, ECMA-376 5th edition, transitional), headline first, with Word's own
 * headings, lists, tables, footnotes and links. The same story gives the same bytes.
 */
export async function docxCopy(story: Story, press: Press): Promise<Uint8Array> {
  const writing = startWriting(story, press);
  const bios = biosIn(writing);
  const children = writeParts(writing, bios);
  const noteLinks = startLinkTargets();
  const footnotes = [writing, ...bios.map((bio) => bio.writing)].flatMap((text) =>
    writeNotes({ ...text, links: noteLinks }),
  );
  const file = new Document({
    styles: stylesFor(story.article.language),
    customProperties: customProperties(story),
    footnotes: Object.fromEntries(footnotes),
    compatibility: { version: 15 },
    sections: [{ properties: { page: PAGE }, children }],
  });
  relate(file.Document, writing.links);
  relate(file.FootNotes, noteLinks);
  const core = { path: 'docProps/core.xml', data: coreProperties(story) };
  return repack(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [core])), writing.pictures);
}

/** The bios with their notes numbered on from those of the story, one after the other. */
function biosIn(writing: Writing): readonly BioWriting[] {
  const bios = biosOf(writing.story);
  return bios.map((bio, index) => {
    const before = [writing.story.body, ...bios.slice(0, index)];
    const notes = before.reduce((sum, { footnotes }) => sum + footnotes.length, 0);
    return { bio, writing: atText(writing, bio, notes) };
  });
}

type NoteContent = readonly [number: string, content: { readonly children: readonly Paragraph[] }];

const writeNotes = (writing: Writing): readonly NoteContent[] =>
  writing.notes.written().map(({ number, blocks }) => {
    const content = writeBlocks(blocks.map(spaced), writing, FOOTNOTE);
    return [String(number), { children: asNote(content) }];
  });

/** Parts the words of a note from its number, as Word does. */
const spaced = (block: Block, index: number): Block =>
  index === 0 && block.kind === 'paragraph'
    ? { ...block, content: [{ kind: 'text', text: ' ' }, ...block.content] }
    : block;

/** docx puts the number into the first paragraph; its types know no tables in notes, where ECMA-376 allows them. */
const asNote = (blocks: readonly FileChild[]): readonly Paragraph[] =>
  (blocks[0] instanceof Paragraph
    ? blocks
    : [new Paragraph({ style: 'FootnoteText' }), ...blocks]) as readonly Paragraph[];

function relate({ Relationships }: Document['Document' | 'FootNotes'], links: LinkTargets): void {
  for (const [target, id] of links.all()) Relationships.addRelationship(id, HYPERLINK, target, 'External');
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
