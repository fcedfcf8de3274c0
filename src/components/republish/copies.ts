import type { Article } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';
import type { Copy } from '../../core/rendition/registry.ts';
import type { TextRenditionId } from '../../core/rendition/rendition.ts';
import type { StoryFile } from '../../core/rendition/story-files.ts';
import type { IconName } from '../../icons/icon-sheet.ts';

/** One copy of a story as its republish page offers it. */
export interface OfferedCopy extends Copy, CopyWords {
  readonly path: string;
}

interface CopyWords {
  readonly title: string;
  /** Whom it is for, in a sentence. */
  readonly use: string;
  /** The words on the button that puts it on the clipboard. */
  readonly action: string;
  readonly icon: IconName;
}

/** The copies of a story that the page shows in full, the most wanted first. */
export const offeredCopies = (article: Article, copies: readonly Copy[]): readonly OfferedCopy[] =>
  copies.flatMap((copy) => {
    const words = WORDS[copy.id];
    return words ? [{ ...copy, ...words, path: paths.copy(article.slug, copy.fileName) }] : [];
  });

const WORDS: Partial<Record<TextRenditionId, CopyWords>> = {
  html: {
    title: 'Formatted story',
    use: 'For WordPress and other editors, for documents and mail: paste it and headings, links and tables are there. The field shows its HTML.',
    action: 'Copy formatted story',
    icon: 'formatted',
  },
  text: {
    title: 'Plain text',
    use: 'For print systems, terminals and scripts. Links are numbered and listed at the end.',
    action: 'Copy plain text',
    icon: 'text',
  },
  markdown: {
    title: 'Markdown',
    use: 'For static sites and newsletters written in Markdown (GFM).',
    action: 'Copy Markdown',
    icon: 'markdown',
  },
};

/** A file to download, with whom it is for. */
export interface OfferedFile extends StoryFile {
  readonly use: string;
  readonly path: string;
}

/** The files of a story, the one with everything first. */
export const offeredFiles = (article: Article, files: readonly StoryFile[]): readonly OfferedFile[] =>
  files
    .map((file) => ({ ...file, use: USES[file.id], path: paths.copy(article.slug, file.name) }))
    .toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));

const USES: Readonly<Record<StoryFile['id'], string>> = {
  zip: 'All of these with the pictures, charts and figures that may travel, the credits, the license and a list of checksums.',
  docx: 'For Word, LibreOffice and Google Docs: real headings, links, footnotes and tables.',
  pdf: 'Two columns, ready to print, with the credit, the short address and a code to scan.',
  html: 'A fragment for the HTML view of any editor.',
  text: 'Words and numbered links, nothing else.',
  markdown: 'GFM, with footnotes and tables.',
  ninjs: 'IPTC ninjs 3.1, for agency systems and content platforms.',
  newsml: 'IPTC NewsML-G2 2.35, for editorial systems.',
  manifest: 'What is in the ZIP file, with sizes and SHA-256 checksums.',
};

const ORDER = Object.keys(USES);
