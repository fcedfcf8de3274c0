import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Companions, startCompanions } from './companions.ts';
import { answerCompanions } from './dev-companions.ts';
import { isPublished, newsroom, published } from './newsroom.ts';
import type { Settings } from './settings.ts';
import { watchContent } from './watch-content.ts';

/** Joins a loaded newsroom to Astro: reloads it while editors write, and adds what is no page to a build. */
export function newsroomIntegration(settings: Settings): AstroIntegration {
  let companions: Companions | undefined;
  let out = settings.out;
  return {
    name: 'newsroom',
    hooks: {
      'astro:config:setup'({ updateConfig, command }) {
        if (command === 'sync' || command === 'preview') return;
        // Astro by itself would load this configuration through a bundler that it then closes.
        if (!isPublished()) throw new Error('Start it with `npm run dev` or `npm run build`.');
        updateConfig({ site: newsroom().publication.url });
        if (command === 'build') companions = startCompanions(published(), settings);
      },
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use(answerCompanions(settings));
        watchContent(server, settings, logger);
      },
      'astro:config:done'({ config }) {
        out = fileURLToPath(config.outDir);
      },
      // By now Astro has emptied the folder.
      'astro:build:setup'() {
        companions?.begin(out);
      },
      async 'astro:build:done'({ logger }) {
        const groups = await companions?.finish();
        if (groups) logger.info(`Copies and feeds: ${groups.made} groups made, ${groups.kept} unchanged.`);
      },
    },
  };
}
