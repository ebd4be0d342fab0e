import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, formulaFacts, parseFormula } from '../../../src/ledger/formula.ts';

describe('parseFormula', () => {
  it('reads arithmetic on facts and numbers', () => {
    expect(parseFormula('100 - allegations-referred-share')).toEqual({
      kind: 'arithmetic',
      operands: ['100', 'allegations-referred-share'],
      operators: ['-'],
    });
  });

  it('reads a date plus an interval', () => {
    expect(parseFormula('report-2016-date + 3 months')).toEqual({
      kind: 'interval',
      fact: 'report-2016-date',
      count: 3,
      unit: 'month',
    });
  });

  it('reads a count of rows', () => {
    expect(parseFormula('count of forces.csv where plan_2017 is not unknown')).toEqual({
      kind: 'count',
      file: 'forces.csv',
      column: 'plan_2017',
      negated: true,
      value: 'unknown',
    });
  });

  it.each([
    '',
    'forces-total',
    'a +',
    'a ++ b',
    'a+b',
    '(a + b) * 2',
    'a + 3 fortnights',
    'count of forces where a is b',
  ])('does not understand "%s"', (text) => {
    expect(parseFormula(text)).toBeUndefined();
  });
});

describe('formulaFacts', () => {
  it('names each fact once, and no number', () => {
    const formula = parseFormula('a / b * 100 + a');
    expect(formula && formulaFacts(formula)).toEqual(['a', 'b']);
  });
});

describe('calculate', () => {
  const work = (text: string, numbers: Readonly<Record<string, number>> = {}): number => {
    const formula = parseFormula(text);
    if (formula?.kind !== 'arithmetic') throw new Error(`${text} is no arithmetic`);
    return calculate(formula, (id) => numbers[id] ?? NaN);
  };

  it('works out products before sums, from left to right', () => {
    expect(work('10 - 2 * 3 - 4 / 2')).toBe(2);
    expect(work('12 / 4 * 100')).toBe(300);
    expect(work('a - b - 1', { a: 10, b: 3 })).toBe(6);
  });

  it('takes any chain of sums, or of products, from left to right', () => {
    const number = fc.integer({ min: 1, max: 99 });
    const sums = fc.array(fc.tuple(fc.constantFrom('+', '-'), number), { minLength: 1 });
    const products = fc.array(fc.tuple(fc.constantFrom('*', '/'), number), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(number, fc.oneof(sums, products), (first, steps) => {
        const expected = steps.reduce((result, [operator, operand]) => {
          if (operator === '+') return result + operand;
          if (operator === '-') return result - operand;
          return operator === '*' ? result * operand : result / operand;
        }, first);
        expect(work([first, ...steps.flat()].join(' '))).toBeCloseTo(expected, 6);
      }),
    );
  });
});
