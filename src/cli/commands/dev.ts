import { InvalidArgumentError } from 'commander';
import { publish } from '../../site/publish.ts';
import type { Context, Verb } from '../command.ts';
import { loadOrReport } from '../load-or-report.ts';

/** `newsroom dev`: serves the site as it is written, and shows every change of a story, an author or a template. */
export const dev: Verb = {
  register(program, context) {
    program
      .command('dev')
      .description('serve the site with every change shown at once')
      .option('--port <number>', 'where to serve it', readPort)
      .action(({ port }: { readonly port?: number }) => serve(port, context));
  },
};

async function serve(port: number | undefined, context: Context): Promise<void> {
  const newsroom = await loadOrReport(context.settings(), context);
  if (!newsroom) return context.exit(1);
  publish(newsroom, 'dev');
  const { dev: serveWithAstro } = await import('astro');
  // Astro closes the bundler it would read the configuration with, and what is loaded only when asked for (Word, PDF,
  // pictures) could then not be loaded any more.
  const { default: config } = await import('../../../astro.config.ts');
  const server = port === undefined ? {} : { server: { port } };
  await serveWithAstro({ ...config, ...server, root: process.cwd(), configFile: false });
  // It serves until somebody ends it.
  await new Promise(() => undefined);
}

function readPort(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port < 65_536) return port;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}
