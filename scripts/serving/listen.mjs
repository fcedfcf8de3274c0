import { createServer } from 'node:http';

/** @import { RequestListener, Server } from 'node:http' */

/**
 * Listens on one port of this machine only, on both addresses `localhost` may mean: with IPv4 alone, another
 * program on the IPv6 address of the same port would be what a browser finds.
 * @param {RequestListener} listener
 * @param {number} port 0 for any free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} rejects with code EADDRINUSE when the port is taken
 */
export async function listenOnLoopback(listener, port) {
  const first = await listen(listener, port, '127.0.0.1');
  const address = first.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  try {
    const servers = [first, await listen(listener, bound, '::1')];
    return { port: bound, close: () => closeAll(servers) };
  } catch (error) {
    if (!NO_IPV6.has(errorCode(error))) {
      await closeAll([first]);
      throw error;
    }
    return { port: bound, close: () => closeAll([first]) };
  }
}

/**
 * Whether a failure to listen means that somebody else has the port.
 * @param {unknown} error
 */
export const isPortTaken = (error) => errorCode(error) === 'EADDRINUSE';

/**
 * @param {RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Server>}
 */
function listen(listener, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

/** @param {readonly Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections(); // browsers keep theirs open for minutes
      return closed;
    }),
  );
}

/** @param {unknown} error */
const errorCode = (error) => /** @type {NodeJS.ErrnoException} */ (error).code ?? '';

const NO_IPV6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
