import { describe, expect, it } from 'vitest';
import { roomOf } from '../../house/floors.ts';
import { readSources } from '../../house/read-sources.ts';
import { sourceModules, type SourceModule } from '../../house/source-module.ts';
import { waysFrom } from '../../house/walks.ts';

const packagesOfBrowser = ['d3', 'd3-transition', 'scrollama'];
const roomsOfBrowser = ['components', 'embed', 'scroll', 'figures', 'scene', 'styles'];

const startOfEmbeds = 'src/embed/start.ts';

/** What a reader's browser can come to load, from the scripts of components and embeds and the figures' layouts. */
function waysInBrowser(modules: readonly SourceModule[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map(
    modules.map(({ path, links }) => [
      path,
      links.filter(({ erased }) => !erased).map(({ target }) => target),
    ]),
  );
  const starts = modules.flatMap(({ path, scriptLinks }) => [
    ...scriptLinks.map(({ target }) => target),
    ...(path === startOfEmbeds || /^src\/figures\/[^/]+\/layout\.ts$/.test(path) ? [path] : []),
  ]);
  return waysFrom(starts, (place) => links.get(place) ?? []);
}

/** Ways to what must not reach a browser. */
function strayWays(modules: readonly SourceModule[]): readonly string[] {
  return Array.from(waysInBrowser(modules))
    .filter(([target]) => {
      const room = roomOf(target);
      return room === undefined ? !packagesOfBrowser.includes(target) : !roomsOfBrowser.includes(room);
    })
    .map(([, way]) => way.join(' > '));
}

const read = (sources: Readonly<Record<string, string>>): readonly SourceModule[] =>
  sourceModules(new Map(Object.entries(sources)));

describe('the browser side', () => {
  const modules = sourceModules(readSources('src'));

  it('starts from scripts and layouts that are there', () => {
    const ways = waysInBrowser(modules);
    expect([...ways.keys()]).toContain('src/scene/paint.ts');
    expect([...ways.keys()]).toContain('scrollama');
    expect([...ways.keys()]).toContain('src/embed/messages.ts');
  });

  it('never reaches the ledger, what runs at build, or a package that is not for it', () => {
    expect(strayWays(modules)).toEqual([]);
  });
});

describe('strayWays', () => {
  it('tells the way from a script to the ledger, through dynamic imports and globs', () => {
    const modules = read({
      'src/components/A.astro': '<script>import "./a.ts";</script>',
      'src/components/a.ts': "void import('../scroll/b.ts');",
      'src/scroll/b.ts': "import.meta.glob('../figures/*/layout.ts');",
      'src/figures/cases/layout.ts': "import { c } from '../../ledger/c.ts';",
    });
    expect(strayWays(modules)).toEqual(['src/figures/cases/layout.ts > src/ledger/c.ts']);
  });

  it('lets types pass, since nothing is left of them', () => {
    const modules = read({ 'src/figures/cases/layout.ts': "import type { Data } from '../../ledger/c.ts';" });
    expect(strayWays(modules)).toEqual([]);
  });

  it.each(['node:fs', 'yaml', 'd3-scale', '../../content.ts'])('refuses %s', (specifier) => {
    const modules = read({ 'src/figures/cases/layout.ts': `import '${specifier}';` });
    expect(strayWays(modules)).toHaveLength(1);
  });
});
