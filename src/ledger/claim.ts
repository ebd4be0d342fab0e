import { z } from 'zod';
import * as cell from './cell.ts';
import { fitsPrecision, precisions } from './date-precision.ts';
import type { Row } from './row.ts';

/** What the record says of a claim. */
export const verdicts = [
  'confirmed',
  'partly-confirmed',
  'corrected',
  'explained',
  'not-verified',
  'not-checkable',
] as const;

/** What the record says of a claim. */
export type Verdict = (typeof verdicts)[number];

const needsSource: readonly string[] = ['confirmed', 'partly-confirmed', 'corrected', 'explained'];

const schema = z
  .strictObject({
    id: cell.kebab,
    kind: cell.oneOf(['press-claim', 'cross-check']),
    /** The press report it is from; `cross-check` for published figures that disagree. */
    report: cell.kebab,
    outlet: cell.required('Name the outlet.'),
    report_date: cell.optionalDate,
    date_precision: cell.oneOf(precisions),
    report_source_id: cell.optionalSourceId,
    /** Our paraphrase, never the report's words. */
    claim: cell.atMostWords(30, 'Say in our words what the report claimed.'),
    verdict: cell.oneOf(verdicts),
    what_the_record_says: cell.atMostWords(40, 'Say what the record says.'),
    source_id: cell.optionalSourceId,
    other_source_ids: cell.list,
    fact_ids: cell.list,
    /** False: nothing of it is published but that it was left out, and why in general terms. */
    publishable: cell.yesNo,
    reason_if_no: cell.optional,
  })
  .superRefine((row, context) => {
    const add = (column: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [column], message });
    };
    const fault = fitsPrecision(row.report_date, row.date_precision);
    if (fault !== undefined) add('date_precision', fault);
    if (row.kind === 'press-claim' && row.report_source_id === '') {
      add(
        'report_source_id',
        cell.says('is empty', 'Name the press report in sources.csv that makes the claim.'),
      );
    }
    if (needsSource.includes(row.verdict) && row.source_id === '') {
      add('source_id', cell.says('is empty', `Name the source that the verdict ${row.verdict} rests on.`));
    }
    if (row.source_id !== '' && row.source_id === row.report_source_id) {
      add(
        'source_id',
        cell.says('is the report itself', 'Name a source other than the report that makes the claim.'),
      );
    }
    if (!row.publishable && row.reason_if_no === '') {
      add('reason_if_no', cell.says('is empty', 'Say in general terms why the claim is not published.'));
    }
    if (row.publishable && row.reason_if_no !== '') {
      add(
        'reason_if_no',
        cell.says('stands with publishable yes', 'Leave it empty, or write publishable no.'),
      );
    }
  });

/** `content/reported-claims.csv`. */
export const claimTable = { file: 'content/reported-claims.csv', key: 'id', schema } as const;

/** One thing that a press report said, or published figures that disagree, with our verdict. */
export type Claim = Row<typeof schema>;
