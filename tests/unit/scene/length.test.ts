import { describe, expect, it } from 'vitest';
import { length } from '../../../src/scene/length.ts';

describe('length', () => {
  it('is a bar from its zero line, which is taller than the bar', () => {
    const part = length({ key: 'people', x: 10, width: 200, height: 40, tone: 'people-plain' });
    const [bar, zero] = part.at(5);
    if (bar?.shape !== 'rect' || zero?.shape !== 'line') throw new TypeError('a bar and a line');
    expect(bar).toMatchObject({ x: 10, width: 200, height: 40 });
    expect(zero.tone).toBe('baseline');
    expect(zero.y1).toBeLessThan(bar.y);
    expect(zero.y2).toBeGreaterThan(bar.y + bar.height);
    expect(part.height).toBe(zero.y2 - zero.y1);
  });

  it('keeps an outline inside the length', () => {
    const [bar] = length({ key: 'cases', x: 0, width: 100, height: 40, tone: 'length-open' }).at(0);
    expect(bar).toMatchObject({ x: 1, width: 98, height: 38 });
  });
});
