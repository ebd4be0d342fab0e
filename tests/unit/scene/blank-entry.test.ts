import { describe, expect, test } from 'vitest';
import { blankEntry, blankEntryDepth } from '../../../src/scene/blank-entry.ts';
import { bareWidth, textWidth } from '../../../src/scene/text.ts';

const entry = {
  key: 'colleagues',
  x: 10,
  y: 100,
  width: 600,
  label: 'Abuse of colleagues',
  value: 'left out',
  size: 16,
};
const long = { ...entry, width: 280, label: 'Complaints that followed a search in custody' };

function only<Item>(items: readonly Item[], matches: (item: Item) => boolean): Item {
  const found = items.filter(matches);
  expect(found).toHaveLength(1);
  const [first] = found;
  if (first === undefined) throw new RangeError('nothing found');
  return first;
}

describe('blankEntry', () => {
  test('is a leader, a label and words at the right, and nothing else', () => {
    expect(blankEntry(entry).map(({ tone }) => tone)).toEqual(['leader', 'label-ruled', 'label-strong']);
  });

  test('lets the dots run between label and words', () => {
    const leader = only(blankEntry(entry), ({ shape }) => shape === 'line');
    if (leader.shape !== 'line') throw new TypeError('the leader is a line');
    expect(leader.x1).toBeGreaterThan(10 + bareWidth('Abuse of colleagues', 'label', 16));
    expect(leader.x2).toBeLessThan(610 - textWidth('left out', 'label-strong', 16));
    expect(leader.y1).toBe(leader.y2);
  });

  test('ends its words at the right edge', () => {
    expect(blankEntry(entry).at(-1)).toMatchObject({ x: 610, y: 100, lines: ['left out'], anchor: 'end' });
  });

  test('wraps a long label on a narrow page and stands its words on the last line', () => {
    const depth = blankEntryDepth(long);
    expect(depth).toBeGreaterThan(0);
    expect(blankEntry(long).at(-1)).toMatchObject({ y: 100 + depth });
  });

  test('stands its words under a label that leaves them no room', () => {
    const large = { ...long, size: 32 };
    const [leader, label, value] = blankEntry(large);
    if (label?.shape !== 'text' || value?.shape !== 'text') throw new TypeError('label and value are words');
    expect(value.y).toBe(100 + blankEntryDepth(large));
    expect(value.y).toBeGreaterThanOrEqual(label.y + label.lines.length * label.leading - 0.01);
    expect(leader).toMatchObject({ x1: 18 });
  });

  test('has no depth when the label takes one line', () => {
    expect(blankEntryDepth(entry)).toBe(0);
  });

  test('always leaves dots to be seen', () => {
    const leader = blankEntry(long)[0];
    if (leader?.shape !== 'line') throw new TypeError('the leader is a line');
    expect(leader.x2 - leader.x1).toBeGreaterThanOrEqual(28);
  });
});
