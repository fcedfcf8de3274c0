import type { Publication } from '../newsroom/newsroom.ts';
import { paths } from '../newsroom/urls.ts';

/** The web application manifest (W3C): name, picture and colors for whoever puts the site on a home screen. */
export function webManifest({ name, description, language }: Publication): string {
  const manifest = {
    name,
    ...(description === undefined ? {} : { description }),
    lang: language,
    start_url: paths.front,
    scope: paths.front,
    // A site of documents: readers keep their address line and their way back.
    display: 'browser',
    background_color: '#fdfdfb',
    theme_color: '#fdfdfb',
    icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
  };
  return `${JSON.stringify(manifest, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value), 2)}\n`;
}
