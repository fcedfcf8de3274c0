import type { AstroIntegration } from 'astro';
import { answerCompanions } from './dev-companions.ts';
import { isPublished } from './newsroom.ts';
import type { Settings } from './settings.ts';
import { watchContent } from './watch-content.ts';

/** The integration by which a build has the pages compiled instead of drawn. */
export const PAGE_PROGRAM = 'page-program';

/** Joins a loaded newsroom to Astro, and reloads it while editors write. */
export function newsroomIntegration(settings: Settings): AstroIntegration {
  return {
    name: 'newsroom',
    hooks: {
      'astro:config:setup'({ config, command }) {
        if (command === 'sync' || command === 'preview') return;
        const isCompiling = config.integrations.some(({ name }) => name === PAGE_PROGRAM);
        if (isCompiling || (command === 'dev' && isPublished())) return;
        // Astro by itself would load this configuration through a bundler that it then closes.
        throw new Error('Start it with `npm run dev` or `npm run build`.');
      },
      'astro:server:setup'({ server, logger }) {
        server.middlewares.use(answerCompanions(settings));
        watchContent(server, settings, logger);
      },
    },
  };
}
