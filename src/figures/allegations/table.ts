import { caveatNotes, recordRow } from '../fact-record.ts';
import type { Table } from '../table.ts';
import type { AllegationsData } from './data.ts';

/** Allegations, shares, people and dates as rows, with the caveat of each. */
export function table({ words: { labels }, records }: AllegationsData): Table {
  const { allegations, forces, referred, notReferred, officers, pcsos, staff, people } = records;
  const requests = [records.lookBack, records.plan, records.vetting];
  const plain = [allegations, forces, referred, notReferred, officers, pcsos, staff];
  return {
    caption: labels['table-caption'],
    columns: [labels['table-counted'], labels['table-number'], labels['table-by']],
    rows: [
      ...plain.map((record) => recordRow(record)),
      recordRow(people, 'total'),
      ...requests.map((record) => recordRow(record)),
    ],
    notes: caveatNotes([...plain, people, ...requests]),
  };
}
