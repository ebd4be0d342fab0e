import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/figures/layouts.ts';
import { readSections } from '../../../src/ledger/read-content.ts';
import { readLedger } from '../../../src/ledger/index.ts';

const sections = readSections('content', readLedger('content'));
const figures = sections.flatMap(({ matter }) => matter.figure ?? []);

describe('layouts', () => {
  it('has every figure that a section of the story shows, and no other', () => {
    expect([...layouts.keys()].sort()).toEqual([...new Set(figures)].sort());
  });

  it.each([...layouts])('loads the layout of %s by itself', async (_, load) => {
    const { layout } = await load();
    expect(layout).toBeTypeOf('function');
  });
});
