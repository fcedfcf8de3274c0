import type { AstroIntegration } from 'astro';
import { answerCompanions } from './dev-companions.ts';
import { isPublished, newsroom } from './newsroom.ts';
import type { Settings } from './settings.ts';
import { watchContent } from './watch-content.ts';

/** Joins a loaded newsroom to Astro, and reloads it while editors write. */
export function newsroomIntegration(settings: Settings): AstroIntegration {
  return {
    name: 'newsroom',
    hooks: {
      'astro:config:setup'({ updateConfig, command }) {
        if (command === 'sync' || command === 'preview') return;
        // Astro by itself would load this configuration through a bundler that it then closes.
        if (!isPublished()) throw new Error('Start it with `npm run dev` or `npm run build`.');
        updateConfig({ site: newsroom().publication.url });
      },
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use(answerCompanions(settings));
        watchContent(server, settings, logger);
      },
    },
  };
}
