import { createServer } from 'node:net';
import { serveFolder } from '../../scripts/serve.mjs';

/** A running static server that ends when its scope does: `await using site = await serve(folder)`. */
export interface StaticServer extends AsyncDisposable {
  /** `http://localhost:PORT/` */
  readonly url: string;
  readonly port: number;
}

/** Serves a folder on a free port, as `npm start` does with dist. */
export async function serve(folder: string): Promise<StaticServer> {
  const { url, port, close } = await serveFolder({ folder, port: 0 });
  return { url, port, [Symbol.asyncDispose]: close };
}

/** A port nobody listens on now, for a program that has to be told one. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
