import { hash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, ContentFolder, FileContent } from '../core/newsroom/content-folder.ts';
import { readMedia } from './read-media.ts';

/** The most a text file may hold, in bytes; the longest story is a hundredth of it. */
const LARGEST_TEXT = 4 * 1024 * 1024;

/** Reads a content folder from disk; what cannot be read is a file that says so, never an exception. */
export async function readContentFolder(path: string, name: string): Promise<ContentFolder> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { name, files: [] };
  const entries = entriesIn(path, '').toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { name, files: await Promise.all(entries.map((entry) => readFile(path, entry))) };
}

interface FolderEntry {
  /** Inside the content folder, with forward slashes. */
  readonly path: string;
  readonly isPlain: boolean;
}

/** Node's own recursion follows links, out of the folder and around in circles. */
function entriesIn(root: string, folder: string): readonly FolderEntry[] {
  return childrenOf(join(root, folder)).flatMap((entry) => {
    if (isHidden(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? entriesIn(root, path) : [{ path, isPlain: entry.isFile() }];
  });
}

/** A folder that may not be opened is empty: whatever refers to something inside says that it is not there. */
function childrenOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** One dot hides a file; a name that begins with two is somebody's try. */
const isHidden = (name: string): boolean => /^\.(?!\.)/.test(name);

async function readFile(root: string, { path, isPlain }: FolderEntry): Promise<ContentFile> {
  const bytes = isPlain ? readAll(join(root, path)) : LINKED;
  if (!Buffer.isBuffer(bytes)) return { path: path.normalize('NFC'), digest: '', content: bytes };
  return {
    path: path.normalize('NFC'),
    digest: hash('sha256', bytes),
    content: await readBytes(path, bytes),
  };
}

/** What lies elsewhere may be anything, and change without anybody touching the newsroom. */
const LINKED: FileContent = { kind: 'unreadable', reason: 'it is a link to another place' };

function readAll(path: string): Buffer | FileContent {
  try {
    return readFileSync(path);
  } catch (error) {
    // Not ours to read, gone in this moment, or named in no known encoding.
    return { kind: 'unreadable', reason: `it cannot be opened (${(error as NodeJS.ErrnoException).code})` };
  }
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
