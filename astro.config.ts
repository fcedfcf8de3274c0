import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { newsroomIntegration } from './src/site/newsroom-integration.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings(process.env, new Date());

export default defineConfig({
  outDir: settings.out,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'always',
  // 'jsx' (the default) eats the spaces between inline elements on separate lines.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  experimental: { incrementalBuild: true },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self' mailto:",
        "img-src 'self' data:",
        "object-src 'none'",
      ],
      // Pagefind compiles its search in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  fonts: [
    {
      name: 'Source Serif 4',
      cssVariable: '--font-source-serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '200 900',
            style: 'normal',
            src: ['./node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
          },
          {
            weight: '200 900',
            style: 'italic',
            src: ['./node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2'],
          },
        ],
      },
    },
    {
      name: 'Libre Franklin',
      cssVariable: '--font-libre-franklin',
      provider: fontProviders.local(),
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '100 900',
            style: 'normal',
            src: ['./node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2'],
          },
        ],
      },
    },
  ],
  integrations: [mdx(), newsroomIntegration(settings)],
  vite: {
    plugins: [tailwindcss()],
    // An inlined script would need a hash in the policy.
    build: { assetsInlineLimit: 0 },
  },
});
