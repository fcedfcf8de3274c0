import { hash } from 'node:crypto';
import type { FileGroup, MadeFile } from './file-group.ts';
import type { CompiledPages, ProgramPage } from './page-program.ts';

/**
 * Every page and endpoint of a site at this address, each a group of one file. Throws an Error where two would stand in
 * the same file, and one that names the page where a page cannot be drawn.
 */
export async function pageGroups(
  { program, assets }: CompiledPages,
  site: string,
): Promise<readonly FileGroup[]> {
  const pages = await program.pages(site);
  const assetsKey = hash('sha256', assets.join('\n'));
  const taken = new Set(assets);
  return pages.map(({ path, key, draw }) => {
    if (taken.has(path))
      throw new Error(`Two files would be written to ${path}. Give the page another address.`);
    taken.add(path);
    return {
      name: `page ${path}`,
      key: () => (key === null ? null : hash('sha256', assetsKey + key)),
      paths: [path],
      effort: 3,
      make: async () => ({ files: [{ path, ...(await drawn(path, draw)) }] }),
    };
  });
}

async function drawn(path: string, draw: ProgramPage['draw']): Promise<Omit<MadeFile, 'path'>> {
  try {
    return await draw();
  } catch (cause) {
    throw new Error(`${path} could not be drawn: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
