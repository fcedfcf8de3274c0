import { getEntry } from 'astro:content';

/** An evergreen page of the content folder by its name (`about`), or undefined where the newsroom wrote none. */
export const evergreenPage = (name: string) => getEntry('pages', name);
