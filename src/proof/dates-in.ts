/** A date in text that says more than a year. */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `2012-09-20`, `2012-09`, or `--09-20` for a day without its year. */
  readonly iso: string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const month = `(?:${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:1[6-9]|20)\\d{2}';
const between = '\\s*(?:to|and|or|-|\u2013|\u2014|/)\\s*';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function monthNumber(name: string): string {
  return twoDigits(months.findIndex((whole) => whole.startsWith(name.slice(0, 3))) + 1);
}

function dayNumber(text: string): string {
  return twoDigits(parseInt(text, 10));
}

interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => readonly string[];
}

const rules: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `(?<![\\d-])(?<y>${year})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
      'g',
    ),
    read: ({ y, m, d }) => [`${y ?? ''}-${m ?? ''}-${d ?? ''}`],
  },
  {
    pattern: new RegExp(`(?<![\\d/])(?<d>${day})[/.](?<m>0?[1-9]|1[0-2])[/.](?<y>${year})(?![\\d/])`, 'g'),
    read: ({ y, m, d }) => [`${y ?? ''}-${dayNumber(m ?? '')}-${dayNumber(d ?? '')}`],
  },
  {
    pattern: new RegExp(
      `(?<![\\w.,])(?:(?<d1>${day})${between})?(?<d>${day})\\s+(?:of\\s+)?(?<m>${month}),?\\s+(?<y>${year})(?!\\w)`,
      'g',
    ),
    read: ({ y, m, d, d1 }) =>
      [d1, d].flatMap((one) =>
        one === undefined ? [] : [`${y ?? ''}-${monthNumber(m ?? '')}-${dayNumber(one)}`],
      ),
  },
  {
    pattern: new RegExp(`\\b(?<m>${month})\\s+(?<d>${day}),\\s+(?<y>${year})(?!\\w)`, 'g'),
    read: ({ y, m, d }) => [`${y ?? ''}-${monthNumber(m ?? '')}-${dayNumber(d ?? '')}`],
  },
  {
    pattern: new RegExp(
      `\\b(?:(?<m1>${month})(?:${between}(?:early |mid-|late )?))?(?<m>${month}),?\\s+(?<y>${year})(?![\\w])`,
      'g',
    ),
    read: ({ y, m, m1 }) =>
      [m1, m].flatMap((one) => (one === undefined ? [] : [`${y ?? ''}-${monthNumber(one)}`])),
  },
  {
    pattern: new RegExp(`(?<![\\w.,])(?<d>${day})\\s+(?:of\\s+)?(?<m>${month})(?!\\w)`, 'g'),
    read: ({ m, d }) => [`--${monthNumber(m ?? '')}-${dayNumber(d ?? '')}`],
  },
  {
    // 2012-09 is a month; 2009-11 and 2010-11 can be two years, and are read as years.
    pattern: new RegExp(`(?<![\\d-])(?<y>${year})-(?<m>0[1-9]|1[0-2])(?![\\d-])`, 'g'),
    read: ({ y, m }) => (Number(m) > Number((y ?? '').slice(2)) ? [] : [`${y ?? ''}-${m ?? ''}`]),
  },
];

/** Every date in `text` that is fuller than a year, a day before the month that holds it. */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let rest = text;
  for (const rule of rules) {
    for (const match of rest.matchAll(rule.pattern)) {
      const place = { text: match[0], start: match.index, end: match.index + match[0].length };
      const dates = rule.read(match.groups ?? {});
      found.push(...dates.map((iso) => ({ ...place, iso })));
      if (dates.length > 0) rest = blank(rest, place.start, place.end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Replaces a stretch of text by as many signs that no rule reads. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\uE000'.repeat(end - start) + text.slice(end);
}
