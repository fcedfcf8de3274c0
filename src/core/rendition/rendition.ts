import type { Press } from './press.ts';
import type { Story } from './story.ts';

interface Named {
  /** What republishers see. */
  readonly label: string;
  /** Without parameters; text is always UTF-8. */
  readonly mediaType: string;
  /** The name of the file under the story's republish address; a promise. */
  readonly fileName: (slug: string) => string;
}

/** A copy that is text, written from the story alone. */
export interface TextRendition extends Named {
  readonly kind: 'text';
  readonly id: TextRenditionId;
  readonly write: (story: Story) => string;
}

/** A copy that is bytes; it takes pictures or a typesetter to make. */
export interface FileRendition extends Named {
  readonly kind: 'file';
  readonly id: FileRenditionId;
  readonly make: (story: Story, press: Press) => Promise<Uint8Array>;
}

export type TextRenditionId = 'html' | 'text' | 'markdown' | 'ninjs' | 'newsml';
export type FileRenditionId = 'docx' | 'pdf';
