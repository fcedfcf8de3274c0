import type { Plugin } from 'vite';

/** As src/styles/site.css has it; Tailwind's own layer stands below all. */
const LAYERS = '@layer properties,theme,base,components,story,utilities,print;';

/**
 * Has every style sheet name the layers in their order: whichever a page loads first decides about it, and which one that
 * is differs from page to page.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
      const text = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
      if (!text.startsWith(LAYERS)) file.source = LAYERS + text;
    }
  },
});
