import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { firstPaint } from './src/layouts/first-paint.ts';
import { generatedCss } from './src/styles/generated-css.ts';

const firstPaintHash = createHash('sha256').update(firstPaint).digest('base64');

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  // The default joins inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
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
  // A file inlined as data: is what the policy forbids.
  vite: { plugins: [generatedCss()], build: { assetsInlineLimit: 0 } },
});
