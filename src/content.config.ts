import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readSettings } from './site/settings.ts';

const { content } = readSettings(process.env, new Date());

/** Evergreen pages by the newsroom itself: few and trusted, so they are ordinary MDX. Stories never come this way. */
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: `${content.path}/pages` }),
  schema: z.strictObject({
    /** The headline of the page. */
    title: z.string(),
    /** One sentence for search engines and previews. */
    description: z.string(),
  }),
});

export const collections = { pages };
