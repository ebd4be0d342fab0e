import fc from 'fast-check';
import type { Mark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import type { ShapeTone, TextTone } from '../../../src/scene/tone.ts';

const coordinate = fc.integer({ min: 0, max: 80_000 }).map((hundredths) => hundredths / 100);
const length = fc.integer({ min: 1, max: 9_000 }).map((hundredths) => hundredths / 100);
const shapeTone = fc.constantFrom<ShapeTone>(
  'referral',
  'referral-before',
  'band',
  'band-edge',
  'band-hatch',
  'leader',
  'rule',
);
const textTone = fc.constantFrom<TextTone>('label', 'label-strong', 'number');
const words = fc.constantFrom('not known', '172', 'April 2017', 'Abuse & “more” <b>');
const keys = ['a', 'b', 'c', 'entry:leader', 'entry:label', 'd', 'e', 'f', 'g', 'h'];

/** Any mark with this key; most often of the shape that goes with the key, so that many marks stay. */
function mark(key: string): fc.Arbitrary<Mark> {
  const common = { key: fc.constant(key), tone: shapeTone, x: coordinate, y: coordinate };
  const ends = { x1: coordinate, y1: coordinate, x2: coordinate, y2: coordinate };
  const shapes = [
    fc.record({ ...common, shape: fc.constant('circle' as const), r: length }),
    fc.record({ ...common, shape: fc.constant('rect' as const), width: length, height: length }),
    fc.record({ ...common, shape: fc.constant('path' as const), d: fc.constantFrom('M0 0l4 4', 'M-3 0h6') }),
    fc.record({ key: fc.constant(key), tone: shapeTone, shape: fc.constant('line' as const), ...ends }),
    fc.record<TextMark>({
      ...common,
      tone: textTone,
      shape: fc.constant('text' as const),
      lines: fc.array(words, { minLength: 1, maxLength: 2 }),
      size: fc.constantFrom(14, 16, 32),
      leading: fc.constantFrom(18, 20),
      anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    }),
  ];
  const usual = keys.indexOf(key) % shapes.length;
  return fc.oneof(...shapes.map((arbitrary, index) => ({ arbitrary, weight: index === usual ? 16 : 1 })));
}

/** Any scene whose marks have some of the same few keys, in any order. */
export const anyScene: fc.Arbitrary<Scene> = fc.shuffledSubarray(keys).chain((chosen) =>
  fc.record({
    width: fc.constantFrom(320, 822),
    height: fc.constantFrom(400, 600),
    marks: fc.tuple(...chosen.map(mark)),
  }),
);
