import type { AstroIntegration } from 'astro';
import { reportProblems } from '../cli/report-problems.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { isPublished, newsroom, publish } from './newsroom.ts';
import type { Settings } from './settings.ts';
import { watchContent } from './watch-content.ts';

/** Joins the newsroom to Astro: loads it once, reloads it while editors write, and finishes what a build leaves. */
export function newsroomIntegration(settings: Settings): AstroIntegration {
  return {
    name: 'newsroom',
    hooks: {
      async 'astro:config:setup'({ updateConfig, addWatchFile, command }) {
        if (command === 'sync' || command === 'preview') return;
        if (!isPublished()) await loadOrFail(settings);
        updateConfig({ site: newsroom().publication.url });
        addWatchFile(new URL('../../astro.config.ts', import.meta.url));
      },
      'astro:server:setup'({ server, logger }) {
        watchContent(server, settings, logger);
      },
    },
  };
}

async function loadOrFail(settings: Settings): Promise<void> {
  const loaded = await loadNewsroom(settings);
  if (!loaded.ok) throw new Error(`\n${reportProblems(loaded.error)}\n`);
  publish(loaded.value);
}
