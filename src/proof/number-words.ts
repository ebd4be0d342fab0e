// Not the lists that the ledger prints with: a fault in those is to be found here, not repeated.
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const small: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...units.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, index * 10 + 20] as const),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

const gap = '[-\\s\u2010\u2011]';
const belowHundred = `(?:(?:${tens.join('|')})(?:${gap}?(?:${units.join('|')}))?|${[...teens, ...units].join('|')})`;
const belowThousand = `(?:(?:${belowHundred}|an?)${gap}hundred(?:${gap}(?:and${gap})?${belowHundred})?|${belowHundred})`;
const scale = `(?:${[...scales.keys()].join('|')})`;

/** The source of a pattern that matches one whole cardinal number in English words, "one" included. */
export const cardinalPattern = `(?:(?:${belowThousand}|an?)${gap}${scale}(?:,?${gap}(?:and${gap})?${belowThousand}${gap}${scale})*(?:,?${gap}(?:and${gap})?${belowThousand})?|${belowThousand})`;

/** The source of a pattern that matches one ordinal in English words; compounds must have their hyphen, so "two first steps" keeps its "two". */
export const ordinalPattern = `(?:(?:${tens.join('|')})[-\u2010\u2011])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|hundredth|thousandth|millionth)s?`;

const onePart = [...parts.keys()].filter((part) => part !== 'halve').join('|');

/** The source of a pattern for a fraction in words: "two-thirds", "one quarter"; groups `count` and `part`. */
export const fractionPattern = `(?:(?<count>${cardinalPattern})${gap}(?<part>halves|(?:${onePart})s)|one${gap}(?<one>${onePart}))`;

/** How much a cardinal number in words is: "two hundred and five" is 205; "a dozen" is 12. */
export function valueOfCardinal(words: string): number {
  let sum = 0;
  let group = 0;
  for (const word of words.toLowerCase().match(/[a-z]+/g) ?? []) {
    const multiple = scales.get(word);
    if (multiple !== undefined) {
      sum += group * multiple;
      group = 0;
    } else {
      group = word === 'hundred' ? group * 100 : group + (small.get(word) ?? 0);
    }
  }
  return sum + group;
}

/** How many parts make the whole: "thirds" and "third" are 3; undefined for any other word. */
export function partsInWhole(word: string): number | undefined {
  return parts.get(word.toLowerCase().replace(/s$/, ''));
}
