import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/site/layer-order.ts';
import { namesFromBrowser } from './src/site/names-from-browser.ts';
import { newsroomIntegration } from './src/site/newsroom-integration.ts';
import { readSettings } from './src/site/settings.ts';

/**
 * Two style sheets instead of one for each component: what stories need, and what all other pages need besides. A
 * component outside a story's page belongs to the second; the budget of the story's page tells when one has crept in.
 */
const STYLE_SHEETS = [
  {
    name: 'shelves',
    test: /\/components\/(?:(?:claim|evergreen|feeds|front|listing|offline|regulation|republish|search|submit|verify|wire)\/(?!OfflineReading|RuleChanged|SaveStory|SearchDialog|WhereItRan)|article\/StoryList|license\/Terms|page\/PageLinks)[^/]*type=style/,
    priority: 2,
  },
  { name: 'story', test: /type=style|\.css$/, priority: 1 },
];

const htmlStream = fileURLToPath(new URL('Parser.js', import.meta.resolve('htmlparser2')));
const settings = readSettings(process.env, new Date());

export default defineConfig({
  outDir: settings.out,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'always',
  // 'jsx' (the default) eats the spaces between inline elements on separate lines.
  compressHTML: true,
  scopedStyleStrategy: 'class',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [newsroomIntegration(settings)],
  vite: {
    // The entry of the package brings a document tree with it; the browser reads copies as a stream of tags.
    resolve: { alias: [{ find: /^htmlparser2$/, replacement: htmlStream }] },
    plugins: [tailwindcss(), layerOrder(), namesFromBrowser()],
    // The policy in src/site/security-policy.ts lets no inlined script run.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: STYLE_SHEETS } },
        // Astro marks its evergreen pages with a directive of its own, which the bundler need not know.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
