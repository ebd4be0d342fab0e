import { z } from 'zod';
import * as cell from './cell.ts';
import { fitsPrecision, precisions } from './date-precision.ts';
import type { Row } from './row.ts';

const schema = z
  .strictObject({
    id: cell.sourceId,
    title: cell.required('Write the title of the document.'),
    publisher: cell.required('Write who published it.'),
    /** As precise as known, or '' when undated. */
    date: cell.optionalDate,
    date_precision: cell.oneOf(precisions),
    /** '' when the original was not seen. */
    url: cell.optionalUrl,
    tier: cell.oneOf(['official', 'official-notice', 'representative-body', 'charity', 'press']),
    /** False: a reader is never sent there. */
    reader_link: cell.yesNo,
    note: cell.optional,
  })
  .superRefine((row, context) => {
    const fault = fitsPrecision(row.date, row.date_precision);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['date_precision'], message: fault });
    if (row.url === '' && row.reader_link) {
      context.addIssue({
        code: 'custom',
        path: ['reader_link'],
        message: cell.says('has no url', 'Write the url, or no when the original was not seen.'),
      });
    }
    if (row.url === '' && !row.note.startsWith('original not seen')) {
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message: cell.says('is empty', 'Write the url, or begin the note with: original not seen.'),
      });
    }
  });

/** `content/sources.csv`. */
export const sourceTable = { file: 'content/sources.csv', key: 'id', schema } as const;

/** A document that something was read in. */
export type Source = Row<typeof schema>;
