import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.ts';
import { ownStyle } from '../../../src/scene/own-style.ts';

const marks: readonly Mark[] = [
  {
    key: 'b',
    shape: 'text',
    tone: 'number',
    x: 20,
    y: 40,
    lines: ['415'],
    size: 34,
    leading: 34,
    anchor: 'start',
  },
  { key: 'a', shape: 'circle', tone: 'referral-before', x: 9, y: 9, r: 6.8 },
];

describe('ownStyle', () => {
  test('spells every colour out', () => {
    const style = ownStyle({ marks });
    expect(style).toContain('.tone-referral-before{fill:#DCD6C9;stroke:#595E66;stroke-width:1.6px}');
    expect(style).not.toContain('var(');
  });

  test('has rules for the tones that are used and for no other', () => {
    expect([...ownStyle({ marks }).matchAll(/\.tone-([\w-]+)\{/g)].map(([, tone]) => tone)).toEqual([
      'referral-before',
      'number',
    ]);
  });
});
