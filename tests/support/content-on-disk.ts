import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { EVERYTHING } from './everything.ts';

/** Writes the newsroom with everything into a new folder for a test that runs the real command; answers the folder. */
export async function writeEverything(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-test-'));
  for (const [path, text] of Object.entries(EVERYTHING)) writeContent(folder, path, text);
  for (const name of ['open', 'barred']) await writeImage(folder, `media/${name}.png`, '#2f6f5e');
  writeContent(folder, 'media/talk.mp3', 'ID3, and no sound behind it, but nobody listens here');
  return folder;
}

/** Writes one file of the content folder of such a newsroom. */
export function writeContent(folder: string, path: string, text: string): void {
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes an image of one color. */
export async function writeImage(folder: string, path: string, background: string): Promise<void> {
  const image = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .png()
    .toBuffer();
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, image);
}
