import type { Fact } from './fact.ts';
import { factNumber } from './fact-number.ts';
import { parseFormula } from './formula.ts';
import { capitalised, fractionWords, numberWords } from './number-words.ts';
import { precisionOf, type IntervalUnit } from './partial-date.ts';
import { printDate, printDateTo, spanOf } from './print-date.ts';
import { factForms, isWorkedOut, printed } from './print.ts';
import { unitWords } from './unit-words.ts';

function plainWays(number: number): readonly string[] {
  const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(number);
  return [String(number), digits, numberWords(number) ?? ''];
}

function lengthWays(
  length: { readonly count: number; readonly unit: IntervalUnit } | undefined,
): readonly string[] {
  if (length === undefined) return [];
  const unit = `${length.unit}${length.count === 1 ? '' : 's'}`;
  return plainWays(length.count).flatMap((way) => [way, `${way} ${unit}`]);
}

function fractionWays(value: string): readonly string[] {
  const [numerator = 0, denominator = 0] = value.split('/').map(Number);
  const words = fractionWords(numerator, denominator) ?? '';
  return [value, words, words.replace('-', ' '), words.replace(/^an? /, ''), words.replace(/^an? /, 'one ')];
}

function valueWays(fact: Fact): readonly string[] {
  const number = factNumber(fact);
  if (number === undefined) return [];
  if (fact.unit === 'fraction-of-forces') return fractionWays(fact.value);
  const plain = plainWays(number);
  if (!fact.unit.startsWith('percent-')) return plain;
  return [...plain, ...plain.map((way) => `${way}%`), ...plain.map((way) => `${way} per cent`)];
}

function qualifiedWays(fact: Fact): readonly string[] {
  const { one, many } = unitWords[fact.unit];
  const unit = factNumber(fact) === 1 ? one : many;
  const before = fact.qualifier === 'about' ? 'about ' : fact.qualifier === 'more-than' ? 'more than ' : '';
  return valueWays(fact).flatMap((way) => [way, `${before}${way}`, `${before}${way} ${unit}`]);
}

function dateWays(date: string): readonly string[] {
  const month = printDateTo(date, 'month') ?? '';
  const day = precisionOf(date) === 'day' ? printDate(date).replace(/ \d{4}$/, '') : '';
  return [
    date,
    date.slice(0, 7),
    date.slice(0, 4),
    printDate(date),
    month,
    month.replace(/ \d{4}$/, ''),
    day,
  ];
}

function datesOf(fact: Fact): readonly string[] {
  const known = (date: string): string =>
    isWorkedOut(fact) && date === fact.value ? date.slice(0, 7) : date;
  const value = fact.unit === 'date' ? [fact.value] : [];
  return [...value, fact.periodStart, fact.periodEnd, fact.asOf].map(known);
}

/**
 * Every way in which a number of this fact may be written on a page, each once: its value in digits and in words, with
 * and without qualifier and unit, fractions, its dates (of value, period and `as_of`: ISO, in words, and their parts, but
 * never a bare day), the interval of its formula, the length of its period, and each of the `FactForm`s; words also
 * with a capital. A day that is worked out from an interval is not among them.
 */
export function numbersOf(fact: Fact): readonly string[] {
  const formula = parseFormula(fact.formula);
  const ways = [
    ...factForms.map((form) => printed(fact, form) ?? ''),
    ...qualifiedWays(fact),
    ...(fact.unit === 'referrals-per-10000-workforce' ? plainWays(10_000) : []),
    ...datesOf(fact).flatMap(dateWays),
    ...lengthWays(formula?.kind === 'interval' ? formula : undefined),
    ...lengthWays(spanOf(fact.periodStart, fact.periodEnd)),
  ].map((way) => way.trim());
  return [...new Set(ways.flatMap((way) => [way, capitalised(way)]))].filter((way) => way !== '');
}
