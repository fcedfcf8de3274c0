import { hash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile, ContentFolder, FileContent } from '../core/newsroom/content-folder.ts';
import { readMedia } from './read-media.ts';

/** The most a text file may hold, in bytes; the longest story is a hundredth of it. */
const LARGEST_TEXT = 4 * 1024 * 1024;

/** Reads a content folder from disk; what cannot be read is a file that says so, never an exception. */
export async function readContentFolder(path: string, name: string): Promise<ContentFolder> {
  if (!existsSync(path)) return { name, files: [] };
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !isHidden(entry, path))
    .map((entry) => pathOf(entry, path));
  files.sort();
  return { name, files: await Promise.all(files.map((file) => readFile(path, file))) };
}

const pathOf = (entry: Dirent, root: string): string =>
  relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');

const isHidden = (entry: Dirent, root: string): boolean => /(?:^|\/)\.(?!\.)/.test(pathOf(entry, root));

async function readFile(root: string, path: string): Promise<ContentFile> {
  const bytes = readFileSync(join(root, path));
  return {
    path: path.normalize('NFC'),
    digest: hash('sha256', bytes),
    content: await readBytes(path, bytes),
  };
}

async function readBytes(path: string, bytes: Buffer): Promise<FileContent> {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (path.startsWith('media/') && ending !== 'yaml') return readMedia(ending, bytes);
  return readText(bytes);
}

function readText(bytes: Buffer): FileContent {
  if (bytes.length > LARGEST_TEXT) return { kind: 'unreadable', reason: 'it is larger than 4 MB' };
  if (bytes.includes(0)) return { kind: 'unreadable', reason: 'it is not text: it holds a zero byte' };
  try {
    const text = UTF8.decode(bytes);
    return { kind: 'text', text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') };
  } catch {
    // The decoder is strict: anything but UTF-8 gets here.
    return { kind: 'unreadable', reason: 'it is not UTF-8' };
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
