import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const figures = readdirSync('src/figures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const files = ['data.ts', 'layout.ts', 'describe.ts', 'table.ts', 'index.ts'];

describe('every figure', () => {
  const index = readFileSync('src/figures/index.ts', 'utf8');

  it('is there to be checked', () => {
    expect(figures.length).toBeGreaterThan(0);
  });

  it.each(figures)('%s has all its files, its words and its line in the index', (figure) => {
    expect(files.filter((file) => !existsSync(`src/figures/${figure}/${file}`))).toEqual([]);
    expect(existsSync(`content/figures/${figure}.yaml`), `content/figures/${figure}.yaml`).toBe(true);
    expect(index.includes(`'./${figure}/index.ts'`), 'its line in src/figures/index.ts').toBe(true);
  });
});
