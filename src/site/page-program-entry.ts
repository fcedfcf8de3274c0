import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';
import type { PageProgram, ProgramPage } from './page-program.ts';

/*
 * Where the program that draws the pages begins: Astro compiles it, with every page, into modules that run without
 * Astro's builder (`compile-pages.ts`).
 */

const app = createApp({ streaming: false });
// A page for readers about the fault would hide it; a site with one is not made.
app.renderError = (_request, { error, status }) => {
  throw error ?? new Error(`It was answered with status ${status}.`);
};

export const program: PageProgram = {
  async pages(site) {
    const found = await new StaticPaths(app).getAll();
    return found.map(({ pathname, route, cacheKey }): ProgramPage => {
      const address = addressOf(pathname, route.type);
      return {
        path: fileOf(address),
        key: cacheKey ?? null,
        async draw() {
          const response = await app.render(new Request(new URL(address, site)), { routeData: route });
          const type = response.headers.get('content-type') ?? '';
          return { type, content: new Uint8Array(await response.arrayBuffer()) };
        },
      };
    });
  },
};

/** Pages end in a slash; feeds and rights files are named like files. */
const addressOf = (pathname: string, type: string): string =>
  type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;

/** Servers look for the page that says that there is none under a name of its own. */
const fileOf = (address: string): string =>
  address === '/404/' ? '404.html' : address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
