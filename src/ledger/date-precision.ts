import { says } from './cell.ts';
import { precisionOf } from './partial-date.ts';

/** How a date is known; `inferred` dates are worked out and may have any precision, `undated` have no date. */
export const precisions = ['day', 'month', 'year', 'inferred', 'undated'] as const;

/** The message of a schema when a date does not have the precision that its row states. */
export function fitsPrecision(date: string, precision: (typeof precisions)[number]): string | undefined {
  if (precision === 'undated') {
    return date === ''
      ? undefined
      : says(`stands beside the date "${date}"`, 'Leave the date empty or say how precise it is.');
  }
  if (date === '') return says('stands without a date', 'Write the date, or undated.');
  if (precision === 'inferred' || precisionOf(date) === precision) return undefined;
  return says(
    `stands beside the date "${date}"`,
    `Write the date to the ${precision}, or change its precision.`,
  );
}
