import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/figures/layouts.ts';

const folders = globSync('src/figures/*/layout.ts').map((path) => path.split('/').at(-2));

describe('layouts', () => {
  it('has every figure that a stage can show, under its id', () => {
    const still = ['forces', 'warnings'];
    expect([...layouts.keys(), ...still].sort()).toEqual(folders.sort());
  });

  it.each([...layouts])('loads the layout of %s by itself', async (_, load) => {
    const { layout } = await load();
    expect(layout).toBeTypeOf('function');
  });
});
