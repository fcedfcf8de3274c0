import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import config from '../../astro.config.ts';
import { PAGE_PROGRAM } from './newsroom-integration.ts';

/**
 * Has Astro compile all pages into a folder inside the project: their modules into `program`, where the one named `entry`
 * exports a {@link PageProgram}; and the scripts, styles and fonts they name, with the files of `public/`, into `assets`.
 * No newsroom is needed, and nothing is drawn.
 */
export async function compilePages(folder: string, entry: string): Promise<void> {
  const instead = programInsteadOfPages(join(folder, 'program'), entry);
  const integrations = [...(config.integrations ?? []), instead];
  // Left to find its configuration by itself, Astro would put every module behind it through the bundler first.
  await build({
    ...config,
    integrations,
    root: process.cwd(),
    configFile: false,
    outDir: join(folder, 'assets'),
    logLevel: 'warn',
  });
}

/** An adapter whose "host" is a folder: Astro hands it the program, and has no page to draw. */
function programInsteadOfPages(program: string, entry: string): AstroIntegration {
  const source = fileURLToPath(new URL('./page-program-entry.ts', import.meta.url));
  let compiled = '';
  return {
    name: PAGE_PROGRAM,
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({ vite: { plugins: [beginWith(source, entry)] } });
      },
      'astro:config:done'({ config: { outDir }, setAdapter }) {
        compiled = fileURLToPath(new URL('.prerender', outDir));
        setAdapter({
          name: PAGE_PROGRAM,
          entrypointResolution: 'auto',
          serverEntrypoint: source,
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer({
          name: PAGE_PROGRAM,
          getStaticPaths: async () => [],
          render: async () => new Response(null),
          teardown: async () => renameSync(compiled, program),
        });
      },
    },
  };
}

/** Has the bundler begin with the module `source`, and name what comes of it `entry`. */
const beginWith = (source: string, entry: string) => ({
  name: 'begin-with',
  configEnvironment: (name: string) =>
    name === 'prerender'
      ? { build: { rolldownOptions: { input: source, output: { entryFileNames: entry } } } }
      : null,
});
