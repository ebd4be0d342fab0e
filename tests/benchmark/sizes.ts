import { type BuiltSite, pathsEnding } from '../built/built-site.ts';
import { scriptsOf } from '../built/scripts.ts';
import { gzipBytes, gzipBytesOfAll } from '../built/weight.ts';
import { type FigureLine, kilobytes, printedTable } from './figure-line.ts';

/** What the built files weigh. */
export function sizes(site: BuiltSite): string {
  const { inline, first, all } = scriptsOf(site, 'index.html');
  const weightOf = (paths: readonly string[]): number =>
    gzipBytesOfAll(paths.map((path) => site.files.get(path) ?? ''));
  const ownScript = gzipBytesOfAll(inline);
  return [
    printedTable('Pages', linesFor(site, pathsEnding(site, '.html'))),
    printedTable('Styles', linesFor(site, pathsEnding(site, '.css'))),
    printedTable('Scripts of the story', linesFor(site, all)),
    printedTable('Together', [
      { name: 'before the first scroll', figure: `${kilobytes(ownScript + weightOf(first))} gzip` },
      { name: 'in all', figure: `${kilobytes(ownScript + weightOf(all))} gzip` },
    ]),
    printedTable('Fonts', linesFor(site, pathsEnding(site, '.woff2'))),
  ].join('\n');
}

function linesFor(site: BuiltSite, paths: readonly string[]): readonly FigureLine[] {
  return paths.map((path) => {
    const content = site.files.get(path) ?? Buffer.of();
    return { name: path, figure: `${kilobytes(content.byteLength)}, ${kilobytes(gzipBytes(content))} gzip` };
  });
}
