import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { embedScript } from './src/embed/embed-script.ts';
import { firstPaint } from './src/layouts/first-paint.ts';
import { generatedCss } from './src/styles/generated-css.ts';

const firstPaintHash = createHash('sha256').update(firstPaint).digest('base64');

/** Says in the name of a script which figure it lays out. */
function chunkName({ facadeModuleId }) {
  const figure = /\/figures\/([^/]+)\/layout\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return figure === undefined ? '_astro/[name].[hash].js' : `_astro/figure-${figure}.[hash].js`;
}

// What several figures share is one file: many small ones cost more.
const codeSplitting = {
  groups: [
    { name: 'stage', minShareCount: 2, test: /src\/(scene|figures)\// },
    {
      name: 'page',
      test: /src\/(?:components\/(?:exit-page|shift-presses)|scroll\/(?:approach|in-page-links))\.ts|vite\/preload-helper/,
    },
  ],
};

/** What editors look at while they write; it is in no build. */
const desk = {
  name: 'desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: '/desk/', entrypoint: './src/pages/_desk.astro' });
    },
  },
};

const noColour = fileURLToPath(new URL('./src/scene/no-colour.ts', import.meta.url));

/** Keeps from the reader what no page of ours needs; each stand-in says why. */
const leanClient = {
  name: 'lean-client',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id) => (id === 'd3-color' ? noColour : undefined),
  // What is imported later brings no style sheet, so there is nothing to load beside it.
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The default joins inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), desk],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { hashes: [`sha256-${firstPaintHash}`] },
    },
  },
  vite: {
    plugins: [generatedCss(), embedScript(), leanClient],
    build: {
      // A file inlined as data: is what the policy forbids.
      assetsInlineLimit: 0,
      // Smaller than the default by a kilobyte of what a reader on a slow line waits for.
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2022,
        compress: {
          passes: 5,
          pure_getters: true,
          sequences: false,
        },
      },
      modulePreload: false,
    },
    environments: {
      client: { build: { rolldownOptions: { output: { chunkFileNames: chunkName, codeSplitting } } } },
    },
  },
});
