import { blank, datesIn, type FoundDate } from './dates-in.ts';
import {
  cardinalPattern,
  fractionPattern,
  ordinalPattern,
  partsInWhole,
  valueOfCardinal,
} from './number-words.ts';

/** How a number is written: `vague` ("dozens", "1.2.3") has no value that a fact could hold. */
export type NumberForm = 'plain' | 'percent' | 'fraction' | 'vague';

/** A number in text. */
export interface FoundNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: NumberForm;
  /** 35,000 is 35000, 48% is 48, two-thirds is 2/3; NaN when vague. */
  readonly value: number;
}

/** What one text holds, both in the order of reading. */
export interface NumbersIn {
  readonly numbers: readonly FoundNumber[];
  /** Dates fuller than a year; a year alone is neither a number nor a date. */
  readonly dates: readonly FoundDate[];
}

/** Addresses, machine times, hashes, ranges of years, decades, names such as S38 and v2, ordinals, times of day. */
const passedOver: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.|mailto:)[^\s<>"']+|[\w.+-]+@[\w-]+\.[\w.]+/gi,
  /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/g,
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})/g,
  /\bsha(?:256|384|512)-[\w+/=]{20,}|\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{12,}\b/g,
];

const year = '(?:19|20)\\d{2}';

const passedOverAfterDates: readonly RegExp[] = [
  new RegExp(`(?<![\\w.,£$€])${year}\\s?[/\u2013\u2014-]\\s?(?:${year}|\\d{2})(?![\\w%]|[.,]\\d)`, 'g'),
  new RegExp(`(?<![\\w.,£$€])(?:19|20)\\d0s\\b`, 'g'),
  new RegExp(`(?<![\\w.,£$€])${year}(?![\\w%]|[.,]\\d|\\s?%|\\sper\\s?cent)`, 'g'),
  /(?<![\w-])(?:[A-Z]{1,3}|v)\d+(?:\.\d+)*(?!\w)/g,
  /\b\d{1,3}(?:,\d{3})*(?:st|nd|rd|th)\b/gi,
  /(?<![\d:.,])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]m\b)?(?![\d:])/gi,
  /(?<![\d:.,])(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?\s?(?:[ap]m\b|[ap]\.m\.)/gi,
];

const percentSign = '(?:\\s?%|[\\s-]per\\s?cent\\b|\\s?pc\\b|\\spercentage\\spoints?\\b)';
const vulgar: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅒', 1 / 10],
]);
const multiples: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
]);

type Reading = { readonly form: NumberForm; readonly value: number } | undefined;
type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly pattern: RegExp;
  /** Undefined: read, and not a number. */
  readonly read: (groups: Groups) => Reading;
}

function readDigits({ digits, multiple, percent }: Groups): Reading {
  const value =
    Number((digits ?? '').replace(/[^\d.]/g, '')) *
    (multiples.get((multiple ?? '').trim().toLowerCase()) ?? 1);
  return { form: Number.isNaN(value) ? 'vague' : percent === undefined ? 'plain' : 'percent', value };
}

function readCardinal({ words, percent }: Groups): Reading {
  const value = valueOfCardinal(words ?? '');
  if (percent !== undefined) return { form: 'percent', value };
  return value === 1 ? undefined : { form: 'plain', value };
}

const digitRules: readonly Rule[] = [
  {
    pattern: /(?<whole>\d*)(?<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅒])/g,
    read: ({ whole, sign }) => ({ form: 'fraction', value: Number(whole) + (vulgar.get(sign ?? '') ?? NaN) }),
  },
  {
    pattern: /(?<![\d.,/])(?<above>\d{1,4})\s?[/\u2044]\s?(?<below>\d{1,4})(?![\d/]|[.,]\d)/g,
    read: ({ above, below }) => ({ form: 'fraction', value: Number(above) / Number(below) }),
  },
  {
    pattern: new RegExp(
      `(?<digits>\\d{1,3}(?:[,\u00a0\u2009\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*|(?<!\\w)\\.\\d+)(?<multiple>\\s?(?:thousand|million|billion)\\b|(?:k|m|bn)\\b)?(?<percent>${percentSign})?`,
      'gi',
    ),
    read: readDigits,
  },
];

const wordRules: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b${fractionPattern}(?![-\\w])`, 'gi'),
    read: ({ count, part, one }) => ({
      form: 'fraction',
      value: (count === undefined ? 1 : valueOfCardinal(count)) / (partsInWhole(part ?? one ?? '') ?? NaN),
    }),
  },
  {
    // "a third of forces" is a share; "a third report" is one more.
    pattern:
      /\ban?[-\s](?<part>(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)(?=\sof\b)|quarter(?![-\w]))/gi,
    read: ({ part }) => ({ form: 'fraction', value: 1 / (partsInWhole(part ?? '') ?? NaN) }),
  },
  {
    pattern: new RegExp(`\\b(?<words>${cardinalPattern})\\sand\\sa\\shalf\\b`, 'gi'),
    read: ({ words }) => ({ form: 'plain', value: valueOfCardinal(words ?? '') + 0.5 }),
  },
  {
    pattern: /(?<!\b(?:first|second|third|fourth|other|latter|former|later|earlier)[-\s])\bhalf\b(?!-)/gi,
    read: () => ({ form: 'fraction', value: 1 / 2 }),
  },
  { pattern: new RegExp(`\\b${ordinalPattern}\\b`, 'gi'), read: () => undefined },
  {
    pattern: new RegExp(`\\b(?<words>${cardinalPattern})(?:fold)?\\b(?<percent>${percentSign})?`, 'gi'),
    read: readCardinal,
  },
  { pattern: /\btwice (?=as\b|the\b)/gi, read: () => ({ form: 'plain', value: 2 }) },
  {
    pattern: /\b(?:(?:tens|hundreds) of )?(?:dozens|hundreds|thousands|millions|billions)\b|\bscores of\b/gi,
    read: () => ({ form: 'vague', value: NaN }),
  },
];

/**
 * Every number and every date fuller than a year in one text.
 *
 * Numbers: digits ("1", "35,000", "35k", "2.5", "2/3", "½", "48%", "48 per cent"), words from two upwards ("thirty-five",
 * "two hundred and five", "a dozen", "twofold"), fractions in words ("two-thirds", "half", "a quarter", "a third of"),
 * "twice as", and words for no exact number ("dozens", "thousands"), which are `vague`.
 *
 * Not numbers: years from 1900 to 2099 standing alone, ranges of years (2016/17, 2014-16), decades, dates, ordinals
 * (first, 2nd), times of day, "one", and digits in addresses, hashes and names such as S38 or v2.
 */
export function numbersIn(text: string): NumbersIn {
  let rest = text;
  const pass = (patterns: readonly RegExp[]): void => {
    for (const pattern of patterns) {
      for (const match of rest.matchAll(pattern))
        rest = blank(rest, match.index, match.index + match[0].length);
    }
  };

  pass(passedOver);
  const dates = datesIn(rest);
  for (const date of dates) rest = blank(rest, date.start, date.end);
  pass(passedOverAfterDates);

  const numbers: FoundNumber[] = [];
  for (const rule of [...digitRules, ...wordRules]) {
    for (const match of rest.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const reading = rule.read(match.groups ?? {});
      if (reading !== undefined) numbers.push({ text: text.slice(start, end), start, end, ...reading });
      rest = blank(rest, start, end);
    }
  }
  return { numbers: numbers.sort((one, other) => one.start - other.start), dates };
}
