import { describe, expect, it } from 'vitest';
import { headcount } from '../../../../src/figures/headcount/index.ts';
import type { Mark } from '../../../../src/scene/mark.ts';
import { dataOf } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(headcount);
keepsStills(headcount);

const data = dataOf(headcount);
const sizes = [
  { width: 280, height: 290, textScale: 1.3 },
  { width: 358, height: 440, textScale: 1 },
  { width: 822, height: Infinity, textScale: 1 },
];
const marksOf = (state: (typeof headcount.states)[number]): readonly (readonly Mark[])[] =>
  sizes.map((size) => headcount.layout(data, state, size).marks);
const widthOf = (marks: readonly Mark[], key: string): number | undefined => {
  const mark = marks.find((one) => one.key === key);
  return mark?.shape === 'rect' ? mark.width : undefined;
};

describe('the count of a newspaper', () => {
  it.each(['forces-answering', 'people'] as const)(
    'draws in %s a square for every force that gave figures, and a dotted one for every other',
    (state) => {
      for (const marks of marksOf(state)) {
        const squares = marks.filter(({ shape }) => shape === 'rect');
        expect(squares.filter(({ tone }) => tone === 'force-blank')).toHaveLength(5);
        expect(squares.filter(({ tone }) => tone === 'force' || tone === 'force-small')).toHaveLength(38);
      }
    },
  );

  it('draws people as one plain bar, and no mark for a person', () => {
    for (const marks of marksOf('people'))
      expect(marks.filter(({ tone }) => tone.startsWith('people')).map(({ tone }) => tone)).toEqual([
        'people-plain',
      ]);
  });

  it('draws the cases to the scale of the people, under them and not inside', () => {
    for (const marks of marksOf('overseen')) {
      const people = widthOf(marks, 'people-bar') ?? NaN;
      const cases = widthOf(marks, 'overseen-bar') ?? NaN;
      expect(Math.abs(cases - (people * 31) / 169)).toBeLessThan(3);
      const [first, second] = ['people-bar', 'overseen-bar'].map((key) =>
        marks.find((mark) => mark.key === key),
      );
      if (first?.shape !== 'rect' || second?.shape !== 'rect') throw new TypeError('both are bars');
      expect(second.y).toBeGreaterThan(first.y + first.height);
    }
  });

  it('says at every size that cases are not people', () => {
    for (const marks of marksOf('overseen')) {
      const words = marks.flatMap((mark) => (mark.shape === 'text' ? [mark.lines.join(' ')] : []));
      expect(words.some((text) => text.includes(data.words.labels['units-differ']))).toBe(true);
    }
  });

  it('leaves the forces that gave none a blank entry without a length', () => {
    for (const marks of marksOf('people')) {
      expect(marks.some(({ key, tone }) => key === 'unknown:leader' && tone === 'leader')).toBe(true);
      expect(marks.filter(({ key }) => key.startsWith('unknown:')).map(({ shape }) => shape)).toEqual([
        'line',
        'text',
        'text',
      ]);
    }
  });
});
