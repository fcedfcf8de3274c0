import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportProblems } from '../cli/report-problems.ts';
import { type Companions, startCompanions } from './companions.ts';
import { answerCompanions } from './dev-companions.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { isPublished, newsroom, published } from './newsroom.ts';
import { publish } from './publish.ts';
import type { Settings } from './settings.ts';
import { sourceDigest } from './source-digest.ts';
import { watchContent } from './watch-content.ts';

/** Joins the newsroom to Astro: loads it once, reloads it while editors write, and adds what is no page to a build. */
export function newsroomIntegration(settings: Settings): AstroIntegration {
  let companions: Companions | undefined;
  let out = settings.out;
  return {
    name: 'newsroom',
    hooks: {
      async 'astro:config:setup'({ updateConfig, command }) {
        if (command === 'sync' || command === 'preview') return;
        if (!isPublished()) await loadOrFail(settings);
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

async function loadOrFail(settings: Settings): Promise<void> {
  const loaded = await loadNewsroom(settings);
  if (!loaded.ok) throw new Error(`\n${reportProblems(loaded.error)}\n`);
  publish(loaded.value, sourceDigest(process.cwd()));
}
