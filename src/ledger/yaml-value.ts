import { z } from 'zod';
import { says } from './cell.ts';
import { isPartialDate, precisionOf, type Precision } from './partial-date.ts';

/** Words that must be there; slots for facts are filled later. */
export const words = z
  .string()
  .refine(
    (text) => text !== '' && text === text.trim(),
    says('is empty, or has spaces around it', 'Write the words alone.'),
  );

/** Words printed as they stand: a slot for a fact would not be filled here. */
export const plainWords = words.refine(
  (text) => !/[{}]/.test(text),
  says('holds a slot or a brace', 'Slots are not filled here: leave the number out.'),
);

/** Other words for links shared, where those on the page are too long for a preview or not neutral; slots allowed. */
export const preview = z
  .strictObject({ title: words.optional(), description: words.optional() })
  .readonly()
  .optional();

/** A date of exactly this precision. */
export function dateTo(precision: Precision) {
  const example = { year: '2009', month: '2009-04', day: '2009-04-01' }[precision];
  return z
    .string()
    .refine(
      (text) => isPartialDate(text) && precisionOf(text) === precision,
      says(`is not a ${precision}`, `Write it between quotation marks, such as '${example}'.`),
    );
}

/** A whole number from 1. */
export const wholeNumber = z
  .number()
  .refine(
    (number) => Number.isInteger(number) && number > 0,
    says('is not a whole number from 1', 'Write such as 1 or 12.'),
  );

/** Lower-case words joined by hyphens. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('is not an id', 'Write lower-case words joined by hyphens.'));
