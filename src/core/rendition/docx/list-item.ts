import { AlignmentType, type IParagraphOptions, LevelFormat } from 'docx';
import { STEP } from './paragraph.ts';

/** A list as its paragraphs must name it. */
interface ListMark {
  /** The number of the first item; null for bullets. */
  readonly start: number | null;
  /** 0 for a list in no other. */
  readonly depth: number;
  /** Tells the lists of a file apart, so that each counts for itself. */
  readonly number: number;
}

/** What makes a paragraph an item of a list; `indent` is where its words begin, in twips. */
export function listItem({ start, depth, number }: ListMark, indent: number): IParagraphOptions {
  const level = Math.min(depth, DEEPEST);
  return {
    indent: { left: indent, hanging: STEP },
    contextualSpacing: true,
    numbering: {
      level,
      reference: {
        reference: start === null ? `${UNWRITABLE}bullets ${level}` : `${UNWRITABLE}list ${number}`,
        levels: [
          {
            level,
            alignment: AlignmentType.LEFT,
            ...(start === null ? bullet(level) : counted(start, level)),
          },
        ],
      },
    },
  };
}

const bullet = (level: number) => ({
  format: LevelFormat.BULLET,
  text: BULLETS[level % BULLETS.length] ?? '•',
});

const counted = (start: number, level: number) => ({
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  start: Math.min(start, LAST_NUMBER),
});

/** Lists have nine levels (ECMA-376 part 1, section 17.9); deeper ones are set as the ninth. */
const DEEPEST = 8;

/** The highest number Word gives an item. */
const LAST_NUMBER = 32_767;

const BULLETS = ['•', '◦', '▪'];

// docx puts the reference in braces into the text and replaces it later; no words of a story hold this character.
const UNWRITABLE = '\ufffe';
