import { z } from 'zod';
import * as cell from './cell.ts';
import type { Row } from './row.ts';

const schema = z
  .strictObject({
    id: cell.kebab,
    /** '' for police officers and Federation officers: print role and body. */
    name: cell.optional,
    role_then: cell.optional,
    body: cell.required('Name the body that the person spoke for.'),
    /** Word for word, under 25 words, without its quotation marks. */
    quote: cell.required('Write the words that were said.'),
    date: cell.date,
    source_id: cell.sourceId,
    other_source_ids: cell.list,
    /** False: it is not printed. */
    usable: cell.yesNo,
    use_note: cell.optional,
  })
  .superRefine((row, context) => {
    if (cell.countWords(row.quote) >= 25) {
      context.addIssue({
        code: 'custom',
        path: ['quote'],
        message: cell.says('has 25 words or more', 'Shorten it to under 25 words.'),
      });
    }
    if (!row.usable && row.use_note === '') {
      context.addIssue({
        code: 'custom',
        path: ['use_note'],
        message: cell.says('is empty', 'Say why the quotation is not to be used.'),
      });
    }
  });

/** `content/quotes.csv`. */
export const quoteTable = { file: 'content/quotes.csv', key: 'id', schema } as const;

/** Words that somebody said or wrote, to be printed as a quotation. */
export type Quote = Row<typeof schema>;
