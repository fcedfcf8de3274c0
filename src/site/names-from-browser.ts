import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const BROWSER = fileURLToPath(new URL('../components/verify/character-names.ts', import.meta.url));

/**
 * Half of what the check of copies would load are the names of characters in HTML, which every browser has: there its
 * parser gets the five of XML, and the browser spells out the others first.
 */
export const namesFromBrowser = (): Plugin => ({
  name: 'names-from-browser',
  load(id) {
    if (this.environment.name !== 'client') return null;
    if (/\/core\/text\/character-names\.ts$/.test(id))
      return `export { spellOut } from ${JSON.stringify(BROWSER)};`;
    if (/\/entities\/.*\/generated\/decode-data-html\.js$/.test(id))
      return "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';";
    return null;
  },
});
