import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietLines } from '../../../src/proof/quiet-lines.ts';

function printed(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const { take, end } = quietLines((line) => lines.push(line));
  for (const piece of pieces) take(piece);
  end();
  return lines;
}

describe('quietLines', () => {
  it('prints whole lines, however the output is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n') })), (pieces) => {
        expect(printed(pieces)).toEqual(printed([pieces.join('')]));
      }),
    );
    expect(printed(['one\ntw', 'o\n\nthree'])).toEqual(['one', 'two', '', 'three']);
  });

  it('leaves out the warnings about MDX files, up to their empty line', () => {
    const output =
      'one\n[MODULE_LEVEL_DIRECTIVE] Warning\n  a.mdx\n───╯\n\n[MODULE_LEVEL_DIRECTIVE]\n\ntwo\n';
    expect(printed([output])).toEqual(['one', 'two']);
  });
});
