import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../../src/ledger/number-words.ts';
import { numbersIn } from '../../../src/proof/numbers-in.ts';

const found = (text: string) => numbersIn(text).numbers.map((number) => number.text);
const readings = (text: string) =>
  numbersIn(text).numbers.map(({ form, value }) => [form, Math.round(value * 1000) / 1000] as const);

describe('numbersIn', () => {
  it.each([
    ['54 cases', 'plain', 54],
    ['about 35,000 people', 'plain', 35000],
    ['35\u00a0000 people', 'plain', 35000],
    ['1 of them', 'plain', 1],
    ['35k people', 'plain', 35000],
    ['35 thousand people', 'plain', 35000],
    ['2.5 people', 'plain', 2.5],
    ['48% of them', 'percent', 48],
    ['48 per cent of them', 'percent', 48],
    ['ten percent of them', 'percent', 10],
    ['2/3 of forces', 'fraction', 0.667],
    ['⅔ of forces', 'fraction', 0.667],
    ['2½ years', 'fraction', 2.5],
    ['two-thirds of forces', 'fraction', 0.667],
    ['Two thirds of forces', 'fraction', 0.667],
    ['one third of forces', 'fraction', 0.333],
    ['a third of forces', 'fraction', 0.333],
    ['a quarter of forces', 'fraction', 0.25],
    ['three-quarters of forces', 'fraction', 0.75],
    ['half of the forces', 'fraction', 0.5],
    ['two years', 'plain', 2],
    ['a two-year plan', 'plain', 2],
    ['Thirty-five forces', 'plain', 35],
    ['two hundred and five forces', 'plain', 205],
    ['ten thousand people', 'plain', 10000],
    ['a hundred people', 'plain', 100],
    ['one hundred and one people', 'plain', 101],
    ['two thousand, three hundred and four people', 'plain', 2304],
    ['a dozen forces', 'plain', 12],
    ['two and a half years', 'plain', 2.5],
    ['twofold', 'plain', 2],
    ['twice as many', 'plain', 2],
    ['54cases', 'plain', 54],
    ['cases54', 'plain', 54],
    ['in2016', 'plain', 2016],
    ['2,016 people', 'plain', 2016],
    ['2016% more', 'percent', 2016],
    ['£2016', 'plain', 2016],
  ])('reads "%s"', (text, form, value) => {
    expect(readings(text)).toEqual([[form, value]]);
  });

  it.each(['dozens of forces', 'hundreds of people', 'tens of thousands of people', 'scores of people'])(
    'reads "%s" as a number without a value',
    (text) => {
      expect(numbersIn(text).numbers.map(({ form }) => form)).toEqual(['vague']);
    },
  );

  it.each([
    'In 2016 and (2017), since 2018.',
    'Completed referrals, 2016/17',
    'from 2014-16, 2016–2019 and 2014 to 2016',
    'the 1990s',
    'the first, the 2nd and the 14th report, and the twenty-first',
    'a third report, the second half, someone, often, tenant, weight',
    'one force, all but one, one of them, no one',
    'at 9am, at 10:30, at 2.30pm',
    'see S38, v2 and https://example.org/2/35,000?x=9 or mail 54@example.org',
    'sha256-abcdefghijklmnopqrstuvwxyz0123456789 and 0a1b2c3d4e5f6a7b',
    '2012-09-20T10:00:00.000Z and Thu, 20 Sep 2012 00:00:00 GMT',
    'Told, and told again, twice',
  ])('finds no number in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps numbers that stand beside each other apart', () => {
    expect(found('415 = 100, 172, 143; 29 of 43')).toEqual(['415', '100', '172', '143', '29', '43']);
    expect(found('two first steps, one in three, 2, two and three')).toEqual([
      'two',
      'three',
      '2',
      'two',
      'three',
    ]);
  });

  it('says where each number stands', () => {
    const text = 'They counted 54 cases; two-thirds of forces';
    expect(numbersIn(text).numbers.map(({ start, end }) => text.slice(start, end))).toEqual([
      '54',
      'two-thirds',
    ]);
  });

  it('finds every whole number from 0, as British English prints it, wherever it stands', () => {
    const digits = new Intl.NumberFormat('en-GB');
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom('about ', '(', 'In 2016, ', '“'), (number, before) => {
        const { numbers } = numbersIn(`${before}${digits.format(number)} people.`);
        expect(numbers.map(({ value }) => value)).toEqual([number]);
      }),
    );
  });

  it('finds every whole number from two in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.boolean(), (number, isCapital) => {
        const words = numberWords(number) ?? '';
        const written = isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
        const { numbers } = numbersIn(`${written} people were counted`);
        expect(numbers.map(({ value, text }) => [value, text])).toEqual([[number, written]]);
      }),
    );
  });

  it('never takes a year alone, a financial year or a date for a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2098 }), fc.integer({ min: 1, max: 28 }), (year, day) => {
        const next = String(year + 1).slice(2);
        const text = `In ${year}, ${year}/${next}, ${year}–${next} and ${year}-${year + 1}; May ${year}; on ${day} May ${year}.`;
        expect(found(text)).toEqual([]);
      }),
    );
  });
});
