import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../house/read-sources.ts';

/** TypeScript's numbers for a name that it does not find. */
const unknownName = new Set([2304, 2503, 2552, 2584]);

/** Names in our own files that nobody knows when there is no document, no window and no element. */
function namesMissingWithoutDocument(paths: readonly string[]): readonly string[] {
  const program = ts.createProgram(paths, {
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: ['node'],
  });
  return program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/'))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .filter(({ code }) => unknownName.has(code))
    .map(({ file, messageText }) => {
      const place = file === undefined ? '' : `${relative('.', file.fileName)}: `;
      return place + ts.flattenDiagnosticMessageText(messageText, ' ');
    });
}

describe('ledger and scene', { timeout: 60_000 }, () => {
  const paths = [...readSources('src/ledger').keys(), ...readSources('src/scene').keys()];

  it('need no document', () => {
    const pure = paths.filter((path) => path !== 'src/scene/paint.ts');
    expect(namesMissingWithoutDocument(pure)).toEqual([]);
  });

  it('need one to paint', () => {
    expect(namesMissingWithoutDocument(['src/scene/paint.ts'])).not.toEqual([]);
  });
});
