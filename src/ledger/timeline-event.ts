import { z } from 'zod';
import * as cell from './cell.ts';
import { fitsPrecision } from './date-precision.ts';
import type { Row } from './row.ts';

const schema = z
  .strictObject({
    id: cell.kebab,
    date: cell.date,
    date_precision: cell.oneOf(['day', 'month', 'year']),
    kind: cell.oneOf([
      'period',
      'background',
      'warning',
      'count',
      'response',
      'request',
      'deadline',
      'rule',
      'inspection',
      'coverage',
      'institution',
      'service',
    ]),
    event: cell.required('Say what happened.'),
    /** in: 2009 to September 2019; after: the box at the end; outside: optional. */
    in_story: cell.oneOf(['in', 'after', 'outside']),
    /** The fact that the event is about, or ''. */
    fact_id: z.union([z.literal(''), cell.kebab]),
    source_id: cell.sourceId,
  })
  .superRefine((row, context) => {
    const fault = fitsPrecision(row.date, row.date_precision);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['date_precision'], message: fault });
  });

/** `content/timeline.csv`. */
export const timelineTable = { file: 'content/timeline.csv', key: 'id', schema } as const;

/** One dated event. */
export type TimelineEvent = Row<typeof schema>;
