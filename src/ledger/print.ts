import { ContentError } from './content-error.ts';
import { factNumber } from './fact-number.ts';
import type { Fact } from './fact.ts';
import { parseFormula } from './formula.ts';
import { capitalised, fractionWords, numberWords } from './number-words.ts';
import { printDate, printDateTo, printInterval, printPeriod, spanOf } from './print-date.ts';
import { rowPlace } from './tables.ts';
import { unitWords } from './unit-words.ts';

/** The ways in which a fact can be printed. */
export const factForms = [
  'count',
  'number',
  'words',
  'Words',
  'date',
  'month',
  'year',
  'interval',
  'span',
  'period',
  'as-of',
] as const;

/** A way in which a fact can be printed; see `printFact`. */
export type FactForm = (typeof factForms)[number];

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const qualifiers: Readonly<Record<Fact['qualifier'], string>> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  fraction: '',
};

/** Whether a date is worked out from an interval, so that only its month may be printed. */
export function isWorkedOut(fact: Fact): boolean {
  return fact.unit === 'date' && parseFormula(fact.formula)?.kind === 'interval';
}

function isShare(fact: Fact): boolean {
  return fact.unit.startsWith('percent-');
}

function fraction({ value }: Fact): string {
  const [numerator, denominator] = value.split('/').map(Number);
  return fractionWords(numerator ?? 0, denominator ?? 0) ?? value;
}

function number(fact: Fact): string | undefined {
  const found = factNumber(fact);
  if (found === undefined) return undefined;
  if (fact.unit === 'fraction-of-forces') return fraction(fact);
  return isShare(fact) ? `${digits.format(found)}%` : digits.format(found);
}

function words(fact: Fact): string | undefined {
  const found = factNumber(fact);
  if (found === undefined) return undefined;
  if (fact.unit === 'fraction-of-forces') return fraction(fact);
  const inWords = numberWords(found);
  return inWords !== undefined && isShare(fact) ? `${inWords} per cent` : inWords;
}

function date(fact: Fact): string | undefined {
  if (fact.unit !== 'date') return undefined;
  return isWorkedOut(fact) ? printDateTo(fact.value, 'month') : printDate(fact.value);
}

function count(fact: Fact): string | undefined {
  const found = number(fact);
  if (found === undefined) return date(fact);
  const { one, many } = unitWords[fact.unit];
  return `${qualifiers[fact.qualifier]}${found} ${factNumber(fact) === 1 ? one : many}`.trimEnd();
}

function interval(fact: Fact): string | undefined {
  const formula = parseFormula(fact.formula);
  return formula?.kind === 'interval' ? printInterval(formula.count, formula.unit) : undefined;
}

function span({ periodStart, periodEnd }: Fact): string | undefined {
  const length = spanOf(periodStart, periodEnd);
  return length === undefined ? undefined : printInterval(length.count, length.unit);
}

function period(fact: Fact): string {
  const { periodStart, periodEnd, value } = fact;
  return printPeriod(periodStart, isWorkedOut(fact) && periodEnd === value ? value.slice(0, 7) : periodEnd);
}

const forms: Readonly<Record<FactForm, (fact: Fact) => string | undefined>> = {
  count,
  number,
  words,
  Words: (fact) => {
    const found = words(fact);
    return found === undefined ? undefined : capitalised(found);
  },
  date,
  month: (fact) => (fact.unit === 'date' ? printDateTo(fact.value, 'month') : undefined),
  year: (fact) => (fact.unit === 'date' ? printDateTo(fact.value, 'year') : undefined),
  interval,
  span,
  period,
  'as-of': ({ asOf }) => printDate(asOf),
};

/** The forms in which this fact can be printed, in the order of `factForms`. */
export function formsOf(fact: Fact): readonly FactForm[] {
  return factForms.filter((form) => forms[form](fact) !== undefined);
}

/** Like `printFact`, but `undefined` when the fact does not have that form. */
export function printed(fact: Fact, form: FactForm): string | undefined {
  return forms[form](fact);
}

/**
 * Prints a fact, in British English:
 * - count: qualifier, number and unit ("54 cases", "about 35,000 people", "two-thirds of forces", "48%"), or the date
 * - number: digits alone ("35,000", "48%", "two-thirds"); words: "fifty-four"; Words: "Fifty-four"
 * - date: as precise as known and allowed ("20 September 2012", but "March 2017" when worked out from an interval)
 * - month ("September 2012"), year ("2012")
 * - interval: what its formula adds to a date ("three months"); span: length of its period ("two years")
 * - period: "April 2009 to March 2011"; as-of: the day it speaks for
 * @throws ContentError when the fact does not have that form.
 */
export function printFact(fact: Fact, form: FactForm = 'count'): string {
  const text = printed(fact, form);
  if (text !== undefined) return text;
  throw new ContentError({
    place: rowPlace('facts', fact),
    problem: `a ${fact.unit} fact ("${fact.value}") cannot be printed as ${form}.`,
    remedy: `Print it as one of: ${formsOf(fact).join(', ')}.`,
  });
}
