/**
 * The port to serve on: PORT, or 4321 as Astro does; 0 means any free one.
 * @param {string | undefined} [port]
 */
export function wantedPort(port = process.env.PORT) {
  if (!port) return 4321;
  if (/^\d+$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new RangeError(`PORT is "${port}"; a port is a number from 0 to 65535, such as PORT=8080.`);
}
