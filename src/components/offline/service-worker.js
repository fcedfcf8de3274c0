// Answers from what pages have kept (kept-stories.ts) when the network does not; it keeps nothing itself but the page
// that says so. The build writes SHELL in front of it (src/site/write-service-worker.ts), so it needs no import.

/**
 * What TypeScript's types of pages lack for a service worker.
 * @typedef {Event & { waitUntil: (until: Promise<unknown>) => void }} Waiting
 * @typedef {Waiting & { request: Request, preloadResponse: Promise<Response | undefined>, respondWith: (answer: Promise<Response>) => void }} Fetching
 * @typedef {{ registration: ServiceWorkerRegistration, skipWaiting: () => Promise<void>, addEventListener: (type: string, listener: (event: Fetching) => void) => void }} KeepingWorker
 * @typedef {{ name: string, files: readonly string[], offline: string, read: string, saved: string, parts: string, prefix: string, shellPrefix: string }} Shell
 */

const worker = /** @type {KeepingWorker} */ (/** @type {unknown} */ (self));
/** @type {Shell} */
// @ts-expect-error written in front of this file by the build
const shell = SHELL;

/** How long a page that is kept waits for the network. */
const PATIENCE = 3_000;

/** When a page last had to do without the network: what belongs to it then does not wait as well. */
let failedAt = 0;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  // A name with an ending is a feed, a copy or a picture: those are never answered with something kept.
  if (request.mode === 'navigate' && !/\.[^/]+$/.test(url.pathname)) return answerPage(event, url);
  if (url.pathname.startsWith('/_astro/')) return event.respondWith(answerFixed(request));
  if (/^\/(?:media\/|(?:theme\.js|favicon\.svg|icons\.svg|wordmark\.svg)$)/.test(url.pathname))
    event.respondWith(answerPart(request, url));
});

async function install() {
  const cache = await caches.open(shell.name);
  await cache.addAll(shell.files.map((file) => new Request(file, { cache: 'no-cache' })));
  // Open pages have their own files among the parts, so a new worker may take over at once, unless pages of the last
  // one keep stories in a form it does not know.
  if ((await foreignCaches()).length === 0) await worker.skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(shell.shellPrefix) && name !== shell.name,
  );
  for (const name of [...old, ...(await foreignCaches())]) await caches.delete(name);
  await worker.registration.navigationPreload?.enable();
}

/** Caches of this site in a form this worker does not know. */
async function foreignCaches() {
  const known = [shell.read, shell.saved, shell.parts];
  return (await caches.keys()).filter(
    (name) => name.startsWith(shell.prefix) && !name.startsWith(shell.shellPrefix) && !known.includes(name),
  );
}

/**
 * The network first, so that a correction is never hidden; a copy says of itself that it is one.
 * @param {Fetching} event
 * @param {URL} url
 */
function answerPage(event, url) {
  const network = loadPage(event);
  event.waitUntil(network.catch(() => undefined));
  event.respondWith(answerFirst(network, url));
}

/** @param {Fetching} event */
const loadPage = async (event) => (await event.preloadResponse) ?? fetch(event.request);

/**
 * @param {Promise<Response>} network
 * @param {URL} url
 */
async function answerFirst(network, url) {
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const kept = await caches.match(path);
  try {
    const answer = await (kept ? Promise.race([network, impatience()]) : network);
    return kept && answer.status >= 500 ? kept : answer;
  } catch {
    failedAt = Date.now();
    return kept ?? (await caches.match(shell.offline)) ?? Response.error();
  }
}

/** @returns {Promise<never>} */
const impatience = () => new Promise((_, reject) => setTimeout(reject, PATIENCE));

/**
 * What carries a digest in its name is the same for good.
 * @param {Request} request
 */
const answerFixed = async (request) => (await caches.match(request)) ?? fetch(request);

/**
 * @param {Request} request
 * @param {URL} url
 */
async function answerPart(request, url) {
  const kept = Date.now() - failedAt < 10 * PATIENCE ? await caches.match(request) : undefined;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) ?? (await anotherSize(url)) ?? Response.error();
  }
}

/**
 * A picture is kept in one size, and a browser may want another: `<id>-<digest>-<width>.<format>`.
 * @param {URL} url
 */
async function anotherSize({ pathname }) {
  const [, picture] = /^(.*-[0-9a-f]{10}-)\d+\.\w+$/.exec(pathname) ?? [];
  if (!picture) return undefined;
  const parts = await caches.open(shell.parts);
  const like = (await parts.keys()).find((part) => new URL(part.url).pathname.startsWith(picture));
  return like && parts.match(like);
}
