// Takes the place of service-worker.js where the publication says `offline: false`: the next visit of each reader ends
// the worker they have and throws away what it answered from. What they saved stays as a list.

/** @typedef {{ registration: ServiceWorkerRegistration, skipWaiting: () => Promise<void>, addEventListener: (type: string, listener: (event: Event & { waitUntil: (until: Promise<unknown>) => void }) => void) => void }} LeavingWorker */

const leaving = /** @type {LeavingWorker} */ (/** @type {unknown} */ (self));

leaving.addEventListener('install', (event) => event.waitUntil(leaving.skipWaiting()));
leaving.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const all = (await caches.keys()).filter((name) => name.startsWith('newsroom-'));
  for (const name of all) if (!name.startsWith('newsroom-saved-')) await caches.delete(name);
  await leaving.registration.unregister();
}
