import { describe, expect, it } from 'vitest';
import { aside, blank, label, published, rule, words } from '../../../src/scene/entries.ts';
import { rooms } from '../../../src/scene/room.ts';

const [room] = rooms({ width: 360, height: Infinity, textScale: 1 });

describe('words', () => {
  it('take no room when there are none', () => {
    const part = words({ key: 'note', tone: 'label', text: '', x: 0, size: 14 });
    expect(part.height).toBe(0);
    expect(part.at(0)).toEqual([]);
  });

  it('are as tall as their lines', () => {
    const text = 'Nothing follows about the forces that gave none.';
    const part = words({ key: 'note', tone: 'label', text, x: 0, width: 120, size: 14 });
    const [mark] = part.at(100);
    if (mark?.shape !== 'text') throw new TypeError('words are words');
    expect(mark.y).toBeGreaterThan(100);
    expect(mark.y + (mark.lines.length - 1) * mark.leading).toBeLessThan(100 + part.height);
  });
});

describe('label', () => {
  it('is set at the size and in the width of the room', () => {
    const [mark] = label(room, 'note', 'not known').at(0);
    expect(mark).toMatchObject({ tone: 'label', size: room.label, x: 0 });
  });
});

describe('aside', () => {
  it('has a rule as tall as its words', () => {
    const part = aside(room, 'note', 'Nothing follows about the forces that gave none.');
    expect(part.at(20)[0]).toMatchObject({ shape: 'line', tone: 'aside-rule', y1: 20 });
    expect(part.at(20)[1]).toMatchObject({ shape: 'text', x: 14 });
  });

  it('is nothing, rule included, without words', () => {
    expect(aside(room, 'note', '').at(0)).toEqual([]);
  });
});

describe('rule', () => {
  it('crosses the page', () => {
    expect(rule(room, 'top').at(9)).toMatchObject([{ tone: 'rule-strong', x1: 0, x2: 360, y1: 9, y2: 9 }]);
  });
});

describe('blank', () => {
  it('ends at the right edge wherever it begins', () => {
    const part = blank(room, { key: 'unknown', label: 'In those forces', value: 'not known', x: 100 });
    expect(part.at(0).find(({ key }) => key === 'unknown:value')).toMatchObject({ x: 360, anchor: 'end' });
  });
});

describe('published', () => {
  it('has room for its double underline', () => {
    const part = published(room, { key: 'all', label: 'Referrals received', value: '320' });
    const feet = part.at(0).flatMap((mark) => (mark.shape === 'line' ? [mark.y1] : []));
    expect(Math.max(...feet)).toBeLessThan(part.height);
  });
});
