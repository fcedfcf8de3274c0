import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** A Word file as a reader that is not the project's own finds it. */
export interface ReadDocx {
  readonly paths: readonly string[];
  readonly bytes: (path: string) => Uint8Array;
  readonly text: (path: string) => string;
  readonly body: Part;
  readonly notes: Part;
}

interface Part {
  readonly root: Element;
  /** Where the link or picture with this relationship leads. */
  readonly target: (id: string | null) => string | undefined;
}

export function readDocx(file: Uint8Array): ReadDocx {
  const parts = unzipSync(file);
  const bytes = (path: string): Uint8Array => {
    const part = parts[path];
    if (!part) throw new Error(`the file has no ${path}`);
    return part;
  };
  const text = (path: string): string => strFromU8(bytes(path));
  const part = (name: string): Part => {
    const relations = all(parse(text(`word/_rels/${name}.rels`)), 'Relationship');
    // linkedom leaves the entities of attributes in XML as they are; an address has no others than these.
    const targetOf = (each: Element) =>
      each.getAttribute('Target')?.replaceAll('&apos;', "'").replaceAll('&amp;', '&');
    const targets = new Map(relations.map((each) => [each.getAttribute('Id'), targetOf(each)]));
    return { root: parse(text(`word/${name}`)), target: (id) => targets.get(id) };
  };
  return { paths: Object.keys(parts), bytes, text, body: part('document.xml'), notes: part('footnotes.xml') };
}

const parse = (xml: string): Element =>
  new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;

/** The elements of a name (`w:p`) inside an element, in the order of the file. */
export const all = (element: Element, name: string): Element[] => [...element.getElementsByTagName(name)];

export const paragraphs = (part: Part): Element[] => all(part.root, 'w:p');

/** The words of a paragraph, a table or a whole part: no numbers of notes, line breaks as spaces. */
export function wordsOf(element: Element): string {
  return all(element, 'w:r')
    .filter((run) => firstValue(run, 'w:rStyle') !== 'FootnoteReference')
    .flatMap((run) => [...run.children])
    .map((child) => (child.tagName === 'w:t' ? child.textContent : child.tagName === 'w:br' ? ' ' : ''))
    .join('');
}

/** The `w:val` of the first element of a name inside an element; null where there is none. */
export const firstValue = (element: Element, name: string): string | null =>
  all(element, name)[0]?.getAttribute('w:val') ?? null;

export const styleOf = (paragraph: Element): string | null => firstValue(paragraph, 'w:pStyle');

export const inStyle = (part: Part, style: string): Element[] =>
  paragraphs(part).filter((paragraph) => styleOf(paragraph) === style);

/** Where the links of a part lead, in the order of its words. */
export const linksOf = (part: Part): readonly string[] =>
  all(part.root, 'w:hyperlink').map((link) => part.target(link.getAttribute('r:id')) ?? 'nowhere');

/** The text of the story alone: what stands between the byline and the credit. */
export function storyWords(docx: ReadDocx): string {
  const all = paragraphs(docx.body);
  const styles = all.map(styleOf);
  return all
    .slice(styles.indexOf('Byline') + 1, styles.lastIndexOf('Divider'))
    .map(wordsOf)
    .join(' ');
}
