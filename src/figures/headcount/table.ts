import { caveatNotes, recordRow } from '../fact-record.ts';
import type { Table } from '../table.ts';
import type { HeadcountData } from './data.ts';

/** Forces, people and cases as rows, with the caveat of every number. */
export function table({ words: { labels }, records }: HeadcountData): Table {
  const { answering, missing, forces, people, overseen, share } = records;
  return {
    caption: labels['table-caption'],
    columns: [labels['table-counted'], labels['table-number'], labels['table-by']],
    rows: [
      recordRow(answering),
      recordRow(missing, 'blank'),
      recordRow(forces, 'total'),
      recordRow(people),
      recordRow(overseen),
      recordRow(share),
    ],
    notes: caveatNotes([answering, missing, forces, people, overseen, share]),
  };
}
