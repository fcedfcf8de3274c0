import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readSettings } from './site/settings.ts';

const folder = `${readSettings(process.env, new Date()).content.path}/pages`;

/** Evergreen pages by the newsroom itself: few and trusted, so they are ordinary MDX. Stories never come this way. */
const pages = defineCollection({
  // A newsroom need not have any.
  loader: existsSync(folder) ? glob({ pattern: '*.mdx', base: folder }) : () => [],
  schema: z.strictObject({
    /** The headline of the page. */
    title: z.string(),
    /** One sentence for search engines and previews. */
    description: z.string(),
  }),
});

export const collections = { pages };
