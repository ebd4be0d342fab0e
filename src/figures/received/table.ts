import { caveatNotes, recordRow } from '../fact-record.ts';
import type { Table } from '../table.ts';
import type { ReceivedData } from './data.ts';

/** Referrals with the break between their rows, investigations, and forces that answered, with every caveat. */
export function table({ words: { labels }, records }: ReceivedData): Table {
  const { all, earlier, last, part, investigations, ongoing, answered } = records;
  const ways = [records.independent, records.managed, records.supervised];
  return {
    caption: labels['table-caption'],
    columns: [labels['table-counted'], labels['table-number'], labels['table-by']],
    rows: [
      recordRow(earlier),
      recordRow(last),
      { kind: 'break', cells: [{ text: labels['table-break'], facts: [] }] },
      recordRow(part),
      recordRow(all, 'total'),
      ...ways.map((way) => recordRow(way)),
      recordRow(investigations, 'total'),
      recordRow(ongoing),
      recordRow(answered),
      {
        kind: 'blank',
        cells: [
          { text: labels.matters, facts: [] },
          { text: labels['matters-value'], facts: [] },
          { text: '', facts: [] },
        ],
      },
    ],
    notes: caveatNotes([all, earlier, last, part, investigations, ...ways, ongoing, answered]),
  };
}
