import { CACHES } from './caches.ts';
import { forget, type KeptStory, keep, type Shelf } from './kept-stories.ts';
import { partsOf } from './page-parts.ts';

/** How the network says a story stands. */
export type Standing = { readonly kind: 'published'; readonly story: KeptStory } | { readonly kind: 'gone' };

/**
 * Asks the network for a story and keeps what it says: on the shelf it is on, or on `shelf`. One that is no longer
 * published is forgotten. Rejects where the network says nothing, or where there is no room.
 */
export async function renewStory(path: string, shelf?: Shelf): Promise<Standing> {
  const answer = await fetch(path, { cache: 'no-cache' });
  const isGone = answer.status === 404 || answer.status === 410;
  if (!answer.ok && !isGone) throw new Error(`${path} answers with ${answer.status}`);
  const html = await answer.text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const story = isGone ? null : storyOn(page, path);
  if (!story) {
    await forget(path);
    return { kind: 'gone' };
  }
  await keepParts(story.parts);
  // Whatever comes out of the cache says of itself when it went in: a copy is never mistaken for news.
  const marked = html.replace('<html', `<html data-kept-at="${story.keptAt}"`);
  await keep(story, new Response(marked, { headers: answer.headers }), shelf);
  return { kind: 'published', story };
}

/** What a page says about its story; null where it has none to save, as the notice of a retraction. */
function storyOn(page: Document, path: string): KeptStory | null {
  const { version, state } = page.querySelector<HTMLElement>('save-story')?.dataset ?? {};
  const heading = page.querySelector('h1');
  if (!version || !state || !heading) return null;
  return {
    path,
    title: heading.textContent,
    language: heading.lang || page.documentElement.lang,
    version: Number(version),
    state,
    keptAt: new Date().toISOString(),
    parts: partsOf(page),
  };
}

/** A file that cannot be had costs a picture or an icon, not the story. */
async function keepParts(parts: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHES.parts);
  await Promise.allSettled(
    parts.map(async (part) => {
      const isFixed = part.startsWith('/_astro/') && (await cache.match(part));
      if (!isFixed) await cache.add(part);
    }),
  );
}
