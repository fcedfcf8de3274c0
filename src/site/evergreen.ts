import { getEntry, render } from 'astro:content';

/** An evergreen page of the content folder by its name (`about`), or undefined where the newsroom wrote none. */
export async function evergreenPage(name: string) {
  const entry = await getEntry('pages', name);
  if (!entry) return undefined;
  const { Content } = await render(entry);
  return { ...entry.data, Content };
}
