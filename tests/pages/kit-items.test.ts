import { describe, expect, it } from 'vitest';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { editionHome } from '../built/edition-home.ts';
import { kitPaths, kitVersion, openedKit, textInKit } from '../built/kits.ts';
import { isNinjs } from '../built/ninjs-rules.ts';

const site = readBuiltSite();
const home = editionHome(site);
const kits = kitPaths(site);

describe('the items of all kits', () => {
  const items = kits.map((path) => ({
    path,
    item: JSON.parse(textInKit(openedKit(site, path), 'ninjs.json')),
  }));

  it('keep the rules, and none but that of the story takes its place in a system', () => {
    const story = JSON.parse(textAt(site, 'story.ninjs.json'));
    for (const { path, item } of items) {
      expect(isNinjs(item), `${path} ${JSON.stringify(isNinjs.errors)}`).toBe(true);
      expect(item.uri === story.uri, path).toBe(path === `kit/${kitVersion}`);
    }
    for (const key of ['uri', 'slugline']) {
      expect(new Set(items.map(({ item }) => item[key])).size, key).toBe(kits.length);
    }
  });

  it('have names that stay the same from edition to edition', () => {
    const nameOf = (kit: string): unknown => items.find(({ path }) => path === kit)?.item.uri;
    const start = `tag:${new URL(home).hostname},2026:told-and-told-again`;
    expect(nameOf(`kit/figures/referrals/${kitVersion}`)).toBe(`${start}/figures/referrals`);
    expect(nameOf(`kit/forces/kent/${kitVersion}`)).toBe(`${start}/forces/kent`);
  });

  it('are named unlike their pictures, and a picture has one name in all of them', () => {
    const names = new Map<string, string>();
    for (const { item } of items) {
      for (const { uri, renditions } of item.associations) {
        expect(items.map((other) => other.item.uri)).not.toContain(uri);
        expect(names.get(uri) ?? renditions[0].href, uri).toBe(renditions[0].href);
        names.set(uri, renditions[0].href);
      }
    }
    expect(new Set(names.values()).size).toBe(names.size);
  });
});
