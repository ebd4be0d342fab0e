import { caveatNotes } from '../fact-record.ts';
import type { Cell, Row, Table } from '../table.ts';
import type { CountRecord, CountsData } from './data.ts';

/** The counts as rows with their periods and counters, the break before the referrals, and no total. */
export function table({ words: { labels }, records, broken }: CountsData): Table {
  const row = ({ id, statement, count, period, countedBy, reportedBy }: CountRecord): Row => ({
    kind: 'plain',
    cells: [statement, count, labels[period], countedBy, reportedBy].map((text) => ({ text, facts: [id] })),
  });
  const none: Cell = { text: labels['table-none'], facts: [] };
  const rows = records.map(row);
  const whole = records.length - broken.length;
  return {
    caption: labels['table-caption'],
    columns: [
      labels['table-counted'],
      labels['table-number'],
      labels['table-period'],
      labels['table-by'],
      labels['table-read'],
    ],
    rows: [
      ...rows.slice(0, whole),
      { kind: 'break', cells: [{ text: labels['table-break'], facts: [] }] },
      ...rows.slice(whole),
      { kind: 'blank', cells: [{ text: labels.total, facts: [] }, none, none, none, none] },
    ],
    notes: [{ text: labels.refused, facts: [] }, ...caveatNotes(records)],
  };
}
