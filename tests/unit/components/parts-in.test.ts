import { expect, it } from 'vitest';
import { partsIn } from '../../../src/components/parts-in.ts';

it('the parts of a page are listed in order, each with its address and heading', () => {
  const body =
    '<Part id="log" title="The log">\n\nWords.\n\n</Part>\n\n<Part\n  id="policy"\n  title="How we correct"\n>\n</Part>';
  expect(partsIn(body)).toEqual([
    { id: 'log', title: 'The log' },
    { id: 'policy', title: 'How we correct' },
  ]);
});
