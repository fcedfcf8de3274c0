/**
 * A content folder as it was read, before anything is believed about it. Whoever reads it (the build, the command
 * line, a test) makes one of these; nothing behind it touches a disk.
 */
export interface ContentFolder {
  /** How messages name the folder: `content`, or where NEWSROOM_CONTENT points. */
  readonly name: string;
  readonly files: readonly ContentFile[];
}

export interface ContentFile {
  /** Path inside the folder with forward slashes: `articles/2026/a-story.mdx`. */
  readonly path: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
  readonly content: FileContent;
}

export type FileContent =
  /** Text with line ends as `\n` and without a byte order mark. */
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'image';
      readonly type: ImageType;
      readonly width: number;
      readonly height: number;
      readonly bytes: number;
    }
  | {
      readonly kind: 'audio';
      readonly type: 'audio/mpeg' | 'audio/ogg' | 'audio/mp4';
      readonly bytes: number;
      /** Its length; null where the file does not tell. */
      readonly seconds: number | null;
    }
  /** Not what its name says: not UTF-8, too large, or no image inside. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif' | 'image/svg+xml';
