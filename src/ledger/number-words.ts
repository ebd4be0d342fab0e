const below20 = [
  'nought',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
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
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const parts = [
  '',
  '',
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

function joined(head: string, rest: number, below: number): string {
  if (rest === 0) return head;
  return rest < below ? `${head} and ${words(rest)}` : `${head} ${words(rest)}`;
}

function words(number: number): string {
  if (number < 20) return below20[number] ?? '';
  if (number < 100) {
    const unit = number % 10;
    const ten = tens[Math.floor(number / 10)] ?? '';
    return unit === 0 ? ten : `${ten}-${words(unit)}`;
  }
  if (number < 1000) return joined(`${words(Math.floor(number / 100))} hundred`, number % 100, 100);
  return joined(`${words(Math.floor(number / 1000))} thousand`, number % 1000, 100);
}

/** A whole number from 0 to 999,999 in British words ("one hundred and sixty-nine"); `undefined` for any other. */
export function numberWords(number: number): string | undefined {
  return Number.isInteger(number) && number >= 0 && number < 1_000_000 ? words(number) : undefined;
}

/** A fraction below one in words ("two-thirds", "a quarter", "half"); `undefined` when it has no everyday name. */
export function fractionWords(numerator: number, denominator: number): string | undefined {
  const part = parts[denominator];
  const count = numberWords(numerator);
  if (part === undefined || part === '' || count === undefined || numerator < 1 || numerator >= denominator) {
    return undefined;
  }
  if (numerator > 1) return `${count}-${part}s`;
  return part === 'half' ? part : `${part.startsWith('e') ? 'an' : 'a'} ${part}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
