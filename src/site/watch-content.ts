import { sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { reportProblems } from '../cli/report-problems.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { publish } from './publish.ts';
import type { Settings } from './settings.ts';

/** Loads the newsroom anew whenever something in the content folder changes, and has every open page follow. */
export function watchContent(
  server: ViteDevServer,
  settings: Settings,
  logger: AstroIntegrationLogger,
): void {
  const folder = settings.content.path + sep;
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(settings.content.path);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    // Editors write a file in several steps; one reload is enough for them all.
    waiting = setTimeout(() => void reload(server, settings, logger), 60);
  });
}

async function reload(
  server: ViteDevServer,
  settings: Settings,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const loaded = await loadNewsroom(settings);
  if (loaded.ok) {
    publish(loaded.value, 'dev');
    forgetRoutes(server);
    server.ws.send({ type: 'full-reload' });
    return;
  }
  const report = reportProblems(loaded.error);
  logger.error(`\n${report}`);
  server.ws.send({ type: 'error', err: { message: report, stack: '' } });
}

/** Astro remembers which pages there are, and with what, until it hears that content has changed. */
function forgetRoutes(server: ViteDevServer): void {
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name !== 'client') environment.hot.send('astro:content-changed', {});
  }
}
