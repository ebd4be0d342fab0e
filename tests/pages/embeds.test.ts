import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/ledger/index.ts';
import { pathsEnding, readBuiltSite, textAt } from '../built/built-site.ts';
import { editionHome } from '../built/edition-home.ts';
import { attribute, elementsOf, type Element } from '../built/elements.ts';
import { gzipBytes } from '../built/weight.ts';

const site = readBuiltSite();
const home = `${site.origin}${site.basePath}`;
const all = pathsEnding(site, '.html').filter((path) => path.startsWith('embed/'));
const isPinned = (path: string): boolean => /\/v\d+\/index\.html$/.test(path);
const embeds = all.filter((path) => !isPinned(path));

const named = (elements: readonly Element[], tag: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === tag);

describe('the embeds', () => {
  it('are one for each state of each figure and one for each force', () => {
    expect(embeds.length).toBeGreaterThan(90);
    expect(embeds.filter((path) => !/^embed\/[a-z0-9-]+\/[a-z0-9-]+\/index\.html$/.test(path))).toEqual([]);
  });

  it('are each at an address of this edition too, the same file but for the seal', () => {
    const { edition } = readStory('content');
    const published = editionHome(site);
    const version = `v${String(edition)}`;
    const ending = `/${version}/index.html`;
    expect(all.filter((path) => path.endsWith(ending))).toHaveLength(embeds.length);
    const seal =
      `<p class="seal"><a href="${published}corrections/" target="_blank" rel="noopener">` +
      `<img src="${published}status/${version}.png" alt="Edition ${String(edition)}; follow the link for corrections" width="400" height="50"></a></p>\n`;
    for (const path of embeds) {
      const pinned = path.replace(/\/index\.html$/, ending);
      const [before, after] = textAt(site, pinned).split(seal);
      const latest = textAt(site, path).replaceAll(home, published);
      expect(`${before ?? ''}${after ?? ''}`, pinned).toBe(latest);
      expect(after, pinned).toBeDefined();
    }
  });

  it('show a seal that is there', () => {
    expect(site.files.get(`status/v${String(readStory('content').edition)}.png`)?.length).toBeGreaterThan(0);
  });

  it.each(embeds)('%s weighs 120 kB or less', (path) => {
    expect(gzipBytes(Buffer.from(textAt(site, path)))).toBeLessThanOrEqual(120_000);
  });

  it.each(embeds)('%s asks for no file and ties its height to nothing outside', (path) => {
    const html = textAt(site, path);
    const elements = elementsOf(html);
    const loading = elements.filter(
      (element) =>
        ['link', 'img', 'iframe', 'object', 'embed', 'audio', 'video', 'use'].includes(element.tagName) ||
        attribute(element, 'src') !== undefined,
    );
    expect(loading.map(({ tagName }) => tagName)).toEqual([]);
    const style = named(elements, 'style')
      .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')))
      .join('')
      .replaceAll(/url\(data:font\/woff2;base64,[^)]*\)/g, '');
    expect(style).not.toMatch(/url\(|@import|\d(?:[sld]?v(?:h|min|max|b))\b/);
    expect(style).not.toMatch(/(?:html|body)[^{}]*\{[^}]*height:/);
  });

  it.each(embeds)(
    '%s says its licence, edition, source and day, and leads to story, corrections and support',
    (path) => {
      const elements = elementsOf(textAt(site, path));
      const links = named(elements, 'a').map((element) => attribute(element, 'href') ?? '');
      for (const address of [`${home}corrections/`, `${home}support/`, `${home}methods/`])
        expect(links).toContain(address);
      expect(links.some((address) => address.startsWith('https://creativecommons.org/licenses/'))).toBe(true);
      expect(links.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
      const html = textAt(site, path);
      expect(html).toMatch(
        /<span data-number="edition">Edition \d+, [^<]+<\/span> Told as of \d+ \w+ \d{4}\./,
      );
      expect(html).toMatch(/<div class="source"><p>.{30,}/);
      expect(html).toMatch(/<details class="table"><summary>/);
    },
  );

  it.each(embeds)('%s leads every link out of the frame, and lets no page reach back', (path) => {
    const links = named(elementsOf(textAt(site, path)), 'a');
    const wrong = links.filter(
      (link) => attribute(link, 'target') !== '_blank' || attribute(link, 'rel') !== 'noopener',
    );
    expect(wrong).toEqual([]);
  });
});
