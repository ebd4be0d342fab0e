import { color, cubehelix, hcl, hsl, lab, rgb } from 'd3';
import { expect, it } from 'vitest';
import * as noColour from '../../../src/scene/no-colour.ts';

it('no-colour takes nothing for a colour, under each name that interpolation asks for', () => {
  const asked = { color, cubehelix, hcl, hsl, lab, rgb };
  expect(Object.keys(noColour).sort()).toEqual(Object.keys(asked).sort());
  for (const kind of Object.values(noColour)) expect(kind()).toBeNull();
});
