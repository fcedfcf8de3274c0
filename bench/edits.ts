import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What an edit put in and took out, to see afterwards whether the build noticed. */
export interface Edit {
  readonly added: string;
  readonly removed: string;
}

/** A slug from the middle of the archive: neither the front page nor the first year. */
export async function middleStory(
  content: string,
): Promise<{ readonly file: string; readonly slug: string }> {
  const entries = await readdir(join(content, 'articles'), { recursive: true });
  const files = entries.filter((path) => path.endsWith('.mdx')).sort();
  const path = files[Math.floor(files.length / 2)];
  if (!path) throw new Error(`There is no story below ${content}/articles to edit.`);
  return { file: join(content, 'articles', path), slug: basename(path, '.mdx') };
}

/** Changes the first word of the text. */
export async function editOneWord(file: string): Promise<Edit> {
  const story = await readFile(file, 'utf8');
  const [, frontMatter = '', word = '', rest = ''] =
    /^(---\n[\s\S]*?\n---\n\n)(\w+)([\s\S]*)$/.exec(story) ?? [];
  await writeFile(file, `${frontMatter}Editedword${rest}`);
  return { added: 'Editedword', removed: `${word}${rest.slice(0, 60)}` };
}

/** Changes an author's name, which stands on each of their stories too. */
export async function renameAuthor(content: string, id: string): Promise<Edit> {
  const file = join(content, 'authors', `${id}.mdx`);
  const author = await readFile(file, 'utf8');
  const name = /^name: "(.*)"$/m.exec(author)?.[1] ?? '';
  await writeFile(file, author.replace(`name: "${name}"`, 'name: "Renamed Author"'));
  return { added: 'Renamed Author', removed: name };
}
