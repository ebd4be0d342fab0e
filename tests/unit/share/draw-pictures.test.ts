import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPictures, removeDrafts } from '../../../src/share/draw-pictures.ts';

function svgOf(words: string, width = 1200): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="630"><text x="90" y="90" font-family="Ledger Text" font-size="40">${words}</text></svg>`;
}

const cache = mkdtempSync(join(tmpdir(), 'cache-'));

async function build(files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const lines: string[] = [];
  await drawPictures(directory, (line) => lines.push(line), cache);
  removeDrafts(directory);
  return {
    lines: lines.join('\n'),
    has: (path: string): boolean => existsSync(join(directory, path)),
    read: (path: string): Buffer => readFileSync(join(directory, path)),
  };
}

describe('drawPictures', () => {
  const files = {
    'cards/plans.svg': svgOf('Plans'),
    'cards/plans/sorted.svg': svgOf('Sorted'),
    'figures/plans/sorted.svg': svgOf('Sorted', 800),
  };

  it(
    'draws every card and figure, keeps the SVG of figures only, and draws nothing twice',
    { timeout: 60_000 },
    async () => {
      const first = await build(files);
      expect(first.lines).toContain('0 cached, 3 to draw');
      expect(first.lines).toContain('3 of 3 drawn');
      const paths = ['cards/plans', 'cards/plans/sorted', 'figures/plans/sorted'];
      expect(paths.map((path) => [first.has(`${path}.svg`), first.has(`${path}.png`)])).toEqual([
        [false, true],
        [false, true],
        [true, true],
      ]);
      expect(first.read('cards/plans.png').readUInt32BE(16)).toBe(1200);
      expect(first.read('figures/plans/sorted.png').readUInt32BE(16)).toBe(1200);

      const second = await build(files);
      expect(second.lines).toContain('3 cached, 0 to draw');
      for (const path of paths)
        expect(second.read(`${path}.png`).equals(first.read(`${path}.png`))).toBe(true);

      const changed = await build({ ...files, 'cards/plans.svg': svgOf('Other plans') });
      expect(changed.lines).toContain('2 cached, 1 to draw');
      expect(changed.read('cards/plans.png').equals(first.read('cards/plans.png'))).toBe(false);
    },
  );
});
