import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../../built/scripts.ts';
import { gzipBytes, gzipBytesOfAll } from '../../built/weight.ts';
import { siteOf } from './site-of.ts';

const chunks = {
  '_astro/entry.js': 'import{a}from"./shared.js";const b=()=>import("./stage.js");',
  '_astro/shared.js': 'export const a=1',
  '_astro/stage.js': 'import"./shared.js";const l=()=>import("./layout.js")',
  '_astro/layout.js': 'export const l=2',
  '_astro/preloaded.js': '',
};

describe('scriptsOf', () => {
  it('tells what loads with the page from what may come later', () => {
    const markup =
      '<link rel="modulepreload" href="/_astro/preloaded.js"><script type="module" src="/_astro/entry.js"></script>';
    expect(scriptsOf(siteOf({ 'index.html': markup, ...chunks }), 'index.html')).toEqual({
      inline: [],
      first: ['_astro/preloaded.js', '_astro/entry.js', '_astro/shared.js'],
      all: [
        '_astro/preloaded.js',
        '_astro/entry.js',
        '_astro/shared.js',
        '_astro/stage.js',
        '_astro/layout.js',
      ],
    });
  });

  it('follows a script in the page, on a page in a folder, under a base path', () => {
    const markup =
      '<script type="module">import"../_astro/shared.js"</script><script src="/told/_astro/preloaded.js"></script>';
    const { inline, first } = scriptsOf(
      siteOf({ 'facts/index.html': markup, ...chunks }, '/told/'),
      'facts/index.html',
    );
    expect(inline).toEqual(['import"../_astro/shared.js"']);
    expect(first).toEqual(['_astro/preloaded.js', '_astro/shared.js']);
  });

  it('follows an import from the root of a host to the file under the base path', () => {
    const markup = '<script type="module">import"/told/_astro/shared.js"</script>';
    const site = siteOf({ 'index.html': markup, ...chunks }, '/told/');
    expect(scriptsOf(site, 'index.html').first).toEqual(['_astro/shared.js']);
  });

  it('takes no data for a script', () => {
    const markup =
      '<script type="application/json">{}</script><script type="application/ld+json">{}</script>';
    expect(scriptsOf(siteOf({ 'index.html': markup }), 'index.html')).toEqual({
      inline: [],
      first: [],
      all: [],
    });
  });
});

describe('gzipBytesOfAll', () => {
  it('compresses each by itself, as a host does', () => {
    const text = 'told and told again '.repeat(100);
    expect(gzipBytesOfAll([text, text])).toBe(2 * gzipBytes(text));
    expect(gzipBytes(text)).toBeLessThan(text.length / 10);
  });
});
