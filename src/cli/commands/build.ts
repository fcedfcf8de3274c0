import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { begun } from '../../site/begun.ts';
import { takeBuildLock } from '../../site/build-lock.ts';
import { compileBeside } from '../../site/compile-beside.ts';
import { published } from '../../site/newsroom.ts';
import { publish } from '../../site/publish.ts';
import { recalledStories } from '../../site/recalled-stories.ts';
import type { Settings } from '../../site/settings.ts';
import { swapRecord } from '../../site/site-record.ts';
import { sourceDigest } from '../../site/source-digest.ts';
import { clearEarlierSites, nextFolder, recoverSite, swapSite } from '../../site/swap-site.ts';
import type { Context, ExitStatus, Verb } from '../command.ts';
import { loadOrReport } from '../load-or-report.ts';

/** `newsroom build`: checks everything, makes the site beside the last one and swaps it in when it is complete. */
export const build: Verb = {
  register(program, context) {
    program
      .command('build')
      .description('build the site into dist')
      .action(async () => {
        const settings = context.settings();
        const lock = takeBuildLock(join(settings.cache, 'build.lock'));
        if (!lock.ok) {
          context.printError(
            `Another build (process ${lock.error.holder}) uses ${settings.cache}. Wait until it is done, then start this one again.`,
          );
          context.exit(2);
          return;
        }
        try {
          context.exit(await buildSite(settings, context));
        } finally {
          lock.value.release();
        }
      });
  },
};

async function buildSite(settings: Settings, context: Context): Promise<ExitStatus> {
  recoverSite(settings.out);
  const source = sourceDigest(process.cwd());
  const stop = new AbortController();
  const compiling = begun(compileBeside(settings, source, stop.signal));
  const stories = recalledStories(settings.cache, source);
  const newsroom = await loadOrReport(settings, context, stories);
  stories.save();
  if (!newsroom) {
    stop.abort();
    return 1;
  }
  publish(newsroom, source);
  const cleared = begun(clearEarlierSites(settings.out));
  const next = nextFolder(settings.out);
  // Slow to load, and other verbs do without it.
  const { makeSite } = await import('../../site/make-site.ts');
  await makeSite({ published: published(), settings, source, compiling, next });
  const missing = [...PROMISED, ...newsroom.articles.map(({ slug }) => `articles/${slug}/index.html`)].filter(
    (file) => !existsSync(join(next, file)),
  );
  if (missing.length > 0) {
    context.printError(`The new site lacks ${missing.slice(0, 5).join(', ')}. The last one stays in place.`);
    return 2;
  }
  // Thousands of old files take a while to remove, but nobody has to wait for it before the pages are drawn.
  await cleared;
  swapRecord(settings.cache, () => swapSite(settings.out));
  context.print(`${settings.out}: ${newsroom.articles.length} stories published.`);
  return 0;
}

/** What no site may be without; a build that left them out is not swapped in. */
const PROMISED = ['index.html', '404.html', 'rss.xml', 'pagefind/pagefind.js', '_headers'] as const;
