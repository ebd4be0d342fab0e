import { describe, expect, it } from 'vitest';
import { mayUse, roomOf, wrongWays } from '../../house/floors.ts';
import { readSources } from '../../house/read-sources.ts';
import { sourceModules } from '../../house/source-module.ts';
import { circles } from '../../house/walks.ts';

const modules = sourceModules(readSources('src'));
const read = (sources: Readonly<Record<string, string>>): ReturnType<typeof sourceModules> =>
  sourceModules(new Map(Object.entries(sources)));

describe('the floors', () => {
  it('every file of src is in a room that has a floor', () => {
    const homeless = modules.filter(({ path }) => mayUse[roomOf(path) ?? ''] === undefined);
    expect(homeless.map(({ path }) => path)).toEqual([]);
    expect(modules.length).toBeGreaterThan(20);
  });

  it('imports go downwards only', () => {
    expect(wrongWays(modules)).toEqual([]);
  });

  it('no file imports itself by a round about way', () => {
    const links = new Map(modules.map(({ path, links }) => [path, links.map(({ target }) => target)]));
    const ways = circles([...links.keys()], (path) => links.get(path) ?? []);
    expect(ways.map((way) => way.join(' > '))).toEqual([]);
  });

  it('ledger and scene know neither Astro nor the files of the other rooms', () => {
    const strangers = modules
      .filter(({ path }) => ['ledger', 'scene'].includes(roomOf(path) ?? ''))
      .flatMap(({ path, links }) => links.map(({ target }) => ({ path, target })))
      .filter(({ target }) => /^(?:astro|@astrojs)\b/.test(target));
    expect(strangers).toEqual([]);
  });
});

describe('wrongWays', () => {
  it.each([
    ['src/scene/a.ts', '../ledger/b.ts', 'scene may not use ledger'],
    ['src/ledger/a.ts', '../scene/b.ts', 'ledger may not use scene'],
    ['src/figures/a.ts', '../scroll/b.ts', 'figures may not use scroll'],
    ['src/components/a.ts', '../layouts/B.astro', 'components may not use layouts'],
    ['src/pages/a.ts', '../proof/b.ts', 'pages may not use proof'],
    ['src/scroll/a.ts', '../content.ts', 'scroll may not use content'],
  ])('%s importing %s is told', (path, specifier, reason) => {
    expect(wrongWays(read({ [path]: `import type { B } from '${specifier}';` }))[0]).toContain(reason);
  });

  it('a script of a component goes downwards too', () => {
    const source = '<script>import "../pages/b.ts";</script>';
    expect(wrongWays(read({ 'src/components/A.astro': source }))).toHaveLength(1);
  });

  it('a page may use every room but proof', () => {
    const rooms = Object.keys(mayUse).filter((room) => !['pages', 'proof', 'scene/advances'].includes(room));
    expect([...(mayUse['pages'] ?? [])].sort()).toEqual(rooms.sort());
  });
});

describe('circles', () => {
  it('finds the way round', () => {
    const next: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c'], c: ['b'] };
    expect(circles(['a', 'b', 'c'], (place) => next[place] ?? [])).toEqual([
      ['b', 'c', 'b'],
      ['c', 'b', 'c'],
    ]);
  });
});
