import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The module that holds the text of every evergreen page, by its name; declared in `src/env.d.ts`. */
const MODULE = 'virtual:evergreen-bodies';

/**
 * Hands the pages of the content folder to the bundler as ordinary MDX modules. They are few and trusted; Astro's
 * content layer would start a second bundler for them alone.
 */
export function evergreenBodies(content: string): Plugin {
  const folder = join(content, 'pages');
  const findings = join(content, 'help', 'findings');
  return {
    name: 'evergreen-bodies',
    resolveId(source, importer) {
      if (source === MODULE) return `\0${MODULE}`;
      // A content folder may lie anywhere; what its pages are compiled to is found beside the project all the same.
      const isBare = !/^[./\0]/.test(source);
      if (isBare && [folder, findings].some((own) => importer?.startsWith(own + sep))) {
        return this.resolve(source, join(process.cwd(), 'astro.config.ts'), { skipSelf: true });
      }
      return null;
    },
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      return `export const bodies = ${importsOf(folder)};\nexport const findings = ${importsOf(findings)};`;
    },
  };
}

/** Every MDX file of a folder by its name, each loaded when it is asked for. */
function importsOf(folder: string): string {
  const entries = namesIn(folder).map((name) => {
    const file = JSON.stringify(join(folder, `${name}.mdx`));
    return `${JSON.stringify(name)}: () => import(${file})`;
  });
  return `{ ${entries.join(', ')} }`;
}

/** A newsroom need not have any. */
function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => /^(.+)\.mdx$/.exec(file)?.[1] ?? []);
}
