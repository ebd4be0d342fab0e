import { z } from 'zod';
import { isPartialDate } from './partial-date.ts';

/** A schema's message: what is wrong with the cell (after its name and value), then how to mend it. */
export function says(problem: string, remedy: string): string {
  return `${problem}\n${remedy}`;
}

function untidy(cell: string): boolean {
  return cell !== cell.trim() || cell.includes('  ');
}

const tidy = z
  .string()
  .refine(
    (cell) => !untidy(cell),
    says('has spaces that do not print', 'Leave out spaces before, after and doubled.'),
  );

/** Words that may be left out: an empty cell is ''. */
export const optional = tidy;

/** Words that must be there. */
export function required(remedy: string) {
  return z.string().min(1, says('is empty', remedy)).pipe(tidy);
}

/** One of these words. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: says('is not known', `Write one of: ${values.map((value) => value || '(empty)').join(', ')}.`),
  });
}

/** `yes` or `no`, as a boolean. */
export const yesNo = oneOf(['yes', 'no']).transform((cell) => cell === 'yes');

/** Lower-case words joined by hyphens. */
export const kebab = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    says('is not an id', 'Write lower-case words joined by hyphens, such as cases-2009-2011.'),
  );

const sourceForm = /^S\d{2,3}$/;
const sourceRemedy = 'Write the id of a row of sources.csv, such as S01.';

/** The id of a source; that it exists is checked across the tables. */
export const sourceId = z.string().regex(sourceForm, says('is not the id of a source', sourceRemedy));

/** The id of a source, or ''. */
export const optionalSourceId = z
  .string()
  .refine((cell) => cell === '' || sourceForm.test(cell), says('is not the id of a source', sourceRemedy));

/** Entries separated by `;`, none empty, none twice; an empty cell is an empty list. */
export const list = z
  .string()
  .refine(
    (cell) => cell === '' || cell.split(';').every((entry) => entry !== '' && !untidy(entry)),
    says('is not a list', 'Separate entries by ; alone, without spaces.'),
  )
  .refine(
    (cell) => new Set(cell.split(';')).size === cell.split(';').length,
    says('names an entry twice', 'Name each entry once.'),
  )
  .transform((cell): readonly string[] => (cell === '' ? [] : cell.split(';')));

const dateRemedy = 'Write a year, a month or a day that exists, such as 2017, 2017-04 or 2017-04-05.';

/** A date as precise as it is known. */
export const date = z
  .string()
  .min(1, says('is empty', dateRemedy))
  .refine(isPartialDate, says('is not a date', dateRemedy));

/** A date as precise as it is known, or ''. */
export const optionalDate = z
  .string()
  .refine((cell) => cell === '' || isPartialDate(cell), says('is not a date', dateRemedy));

/** A day. */
export const day = z
  .string()
  .refine(
    (cell) => cell.length === 10 && isPartialDate(cell),
    says('is not a day', 'Write a day that exists, such as 2017-04-05.'),
  );

/** A day, or ''. */
export const optionalDay = z
  .string()
  .refine(
    (cell) => cell === '' || (cell.length === 10 && isPartialDate(cell)),
    says('is not a day', 'Write a day that exists, such as 2017-04-05, or leave the cell empty.'),
  );

/** A whole number from 1. */
export const position = z
  .string()
  .regex(/^[1-9]\d*$/, says('is not a whole number from 1', 'Write digits only.'))
  .transform(Number);

/** An absolute web address, or ''. */
export const optionalUrl = z
  .string()
  .refine(
    (cell) => cell === '' || (/^https?:\/\/\S+$/.test(cell) && URL.canParse(cell)),
    says('is not a web address', 'Write the whole address, from https:// on.'),
  );

/** How many words stand between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Words that must be there, at most so many. */
export function atMostWords(limit: number, remedy: string) {
  return required(remedy).refine(
    (cell) => countWords(cell) <= limit,
    says(`is longer than ${String(limit)} words`, `Shorten it to ${String(limit)} words.`),
  );
}
