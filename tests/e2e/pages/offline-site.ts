import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../support/static-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { test as base, expect } from '../test.ts';

/** A site of one test's own, which can be edited while readers read it. */
export interface OfflineSite {
  /** Changes a file of the site as the next build would. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly readFile: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** Opens a story and waits until the browser keeps it. */
  readonly read: (page: Page, path: string) => Promise<void>;
  /** While it runs no request is answered, as on a train. */
  readonly stall: (during: () => Promise<void>) => Promise<void>;
}

export const test = base.extend<{ ownSite: OfflineSite & { readonly url: string } }>({
  serviceWorkers: 'allow',
  ownSite: async ({ browserName: _ }, use) => {
    using folder = temporaryFolder();
    const site = folder.at('site');
    cpSync(resolve(process.env['NEWSROOM_OUT'] ?? 'dist'), site, { recursive: true });
    await using server = await serve(site);
    const fileOf = (path: string): string => join(site, path.endsWith('/') ? `${path}index.html` : path);
    await using line = await lineTo(server.port);
    await use({
      url: `http://localhost:${line.port}`,
      stall: line.stall,
      readFile: (path) => readFileSync(fileOf(path), 'utf8'),
      write(path, content) {
        mkdirSync(dirname(fileOf(path)), { recursive: true });
        writeFileSync(fileOf(path), content);
      },
      edit: (path, change) => writeFileSync(fileOf(path), change(readFileSync(fileOf(path), 'utf8'))),
      remove: (path) => existsSync(fileOf(path)) && rmSync(fileOf(path)),
      async read(page, path) {
        await page.goto(path);
        await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
        await expect.poll(() => page.evaluate(isKept, path)).toBe(true);
      },
    });
  },
  baseURL: async ({ ownSite }, use) => use(ownSite.url),
});

export { expect };

interface Line extends AsyncDisposable {
  readonly port: number;
  readonly stall: OfflineSite['stall'];
}

/** A line to a server that can be held. */
async function lineTo(port: number): Promise<Line> {
  let open = Promise.resolve();
  const line = createServer((reader) => {
    const server = connect(port, 'localhost');
    reader.on('data', (chunk) => void open.then(() => server.write(chunk)));
    server.pipe(reader);
    // Either side may go away whenever it likes.
    for (const socket of [reader, server]) socket.on('error', () => undefined);
    reader.on('close', () => server.destroy());
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    port: (line.address() as AddressInfo).port,
    async stall(during) {
      const { promise, resolve: release } = Promise.withResolvers<void>();
      open = promise;
      await during();
      release();
    },
    async [Symbol.asyncDispose]() {
      line.close();
    },
  };
}

/** Runs in the page. */
const isKept = async (path: string): Promise<boolean> => Boolean(await caches.match(path));
