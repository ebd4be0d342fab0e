import { expect, it } from 'vitest';
import { margined, marginWidth } from '../../../src/scene/margin.ts';
import { space } from '../../../src/scene/part.ts';

it('margined rules twice behind a part, from its top to its foot, without making it taller', () => {
  const part = margined(40, space(120));
  expect(part.height).toBe(120);
  expect(part.at(10)).toEqual([
    { key: 'margin-outer', shape: 'line', tone: 'margin', x1: 40, y1: 10, x2: 40, y2: 130 },
    {
      key: 'margin-inner',
      shape: 'line',
      tone: 'margin',
      x1: 40 + marginWidth,
      y1: 10,
      x2: 40 + marginWidth,
      y2: 130,
    },
  ]);
});
