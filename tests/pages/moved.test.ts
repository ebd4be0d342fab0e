import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCopy } from '../bad-input/content-copy.ts';
import { readBuiltSite } from '../built/built-site.ts';
import { attribute, elementsOf, ownText } from '../built/elements.ts';
import { discovered } from '../hosts/discovery.ts';

const { origin, basePath } = readBuiltSite();
const home = `${origin}${basePath}`;
const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Addresses that once were, and what stands for each now. */
const moved = [
  { kind: 'section', old: 'counted-first', now: 'first-count' },
  { kind: 'state', old: 'first-count/counted', now: 'first-count/cases' },
] as const;

const list = moved.map(({ kind, old, now }) => `${kind} ${old} -> ${now}\n`).join('');
const change = { file: 'content/addresses.txt', from: /$/, to: list };

const { pages, story } = withCopy(project, [change], (copy) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/proof/build.ts')], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the copy with moved addresses was not built:\n${stdout}\n${stderr}`);
  const at = (path: string): string => readFileSync(join(copy, 'dist', path), 'utf8');
  return {
    pages: moved.map(({ old, now }) => ({
      old: `${old}/`,
      now: `${now}/`,
      html: at(`${old}/index.html`),
      newHtml: at(`${now}/index.html`),
    })),
    story: at('index.html'),
  };
});

function metaOf(html: string, name: string): string | undefined {
  const meta = elementsOf(html).find(
    (element) => attribute(element, 'property') === name || attribute(element, 'name') === name,
  );
  return meta && attribute(meta, 'content');
}

function canonicalOf(html: string): string | undefined {
  const link = elementsOf(html).find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

describe.each(pages)('the old address $old', ({ now, html, newHtml }) => {
  it('speaks of the new one to link previews, search engines and partners', () => {
    expect(metaOf(html, 'og:url')).toBe(home + now);
    expect(canonicalOf(html)).toBe(home + now);
    expect(metaOf(html, 'citation_public_url')).toBe(home + now);
    expect(discovered(html)).toEqual(discovered(newHtml));
    for (const name of ['og:title', 'og:description', 'og:image', 'og:image:alt', 'twitter:image:alt']) {
      expect(metaOf(html, name), name).toBe(metaOf(newHtml, name));
    }
    const data = elementsOf(html)
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element) => JSON.parse(ownText(element)));
    expect(data[0].url).toBe(home + now);
  });

  it('is not listed by search engines, and does not send readers on by itself', () => {
    expect(metaOf(html, 'robots')).toBe('noindex, follow');
    expect(html).not.toMatch(/http-equiv="refresh"/i);
  });

  it('leads readers to the new one', () => {
    const hrefs = elementsOf(html).map((element) => attribute(element, 'href'));
    expect(hrefs).toContain(basePath + now);
  });
});

it('the whole story still answers to the old places in it', () => {
  const ids = elementsOf(story).map((element) => attribute(element, 'id'));
  for (const { old } of moved) expect(ids, old).toContain(old);
});
