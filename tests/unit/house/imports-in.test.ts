import { describe, expect, it } from 'vitest';
import { astroParts } from '../../house/astro-parts.ts';
import { importsIn } from '../../house/imports-in.ts';
import { sourceModules } from '../../house/source-module.ts';

describe('importsIn', () => {
  it.each([
    ["import { a } from './a.ts'", { specifier: './a.ts', kind: 'static', erased: false }],
    ["import './a.ts'", { specifier: './a.ts', kind: 'static', erased: false }],
    ["export { a } from './a.ts'", { specifier: './a.ts', kind: 'static', erased: false }],
    ["import type { A } from './a.ts'", { specifier: './a.ts', kind: 'static', erased: true }],
    ["export type { A } from './a.ts'", { specifier: './a.ts', kind: 'static', erased: true }],
    ["type A = import('./a.ts').A", { specifier: './a.ts', kind: 'static', erased: true }],
    ["const a = () => import('./a.ts')", { specifier: './a.ts', kind: 'dynamic', erased: false }],
    ["import.meta.glob('./*/a.ts')", { specifier: './*/a.ts', kind: 'glob', erased: false }],
  ])('reads %s', (source, expected) => {
    expect(importsIn(source)).toEqual([expected]);
  });

  it('knows that an import of nothing but inline types still loads the module', () => {
    expect(importsIn("import { type A } from './a.ts'")[0]?.erased).toBe(false);
  });

  it('finds nothing in strings and comments', () => {
    expect(importsIn("const a = \"import './a.ts'\"; // import './a.ts'")).toEqual([]);
  });
});

describe('astroParts', () => {
  it('tells what runs at build from what runs in the browser', () => {
    const source = "---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import './a.ts';\n</script>";
    expect(astroParts(source)).toEqual({
      frontmatter: "import A from './A.astro';",
      scripts: ["\n  import './a.ts';\n"],
    });
  });

  it('takes a script with an address for an import, and leaves inline scripts and data alone', () => {
    const source =
      '<script src="./a.ts"></script><script is:inline>x</script><script type="application/json">{}</script>';
    expect(astroParts(source).scripts).toEqual(['import "./a.ts";']);
  });
});

describe('sourceModules', () => {
  it('resolves what is ours to a path, drops queries, and leaves packages as written', () => {
    const [module] = sourceModules(
      new Map([['src/scroll/a.ts', "import 'd3'; import '../scene/b.ts'; import './c.css?raw';"]]),
    );
    expect(module?.links.map(({ target }) => target)).toEqual(['d3', 'src/scene/b.ts', 'src/scroll/c.css']);
  });

  it('follows a glob to the files that are there', () => {
    const modules = sourceModules(
      new Map([
        ['src/scroll/a.ts', "import.meta.glob('../figures/*/layout.ts');"],
        ['src/figures/cases/layout.ts', ''],
        ['src/figures/cases/data.ts', ''],
        ['src/figures/plans/layout.ts', ''],
      ]),
    );
    expect(modules[0]?.links.map(({ target }) => target)).toEqual([
      'src/figures/cases/layout.ts',
      'src/figures/plans/layout.ts',
    ]);
  });
});
