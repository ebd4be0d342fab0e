import { caveatNotes, recordRow } from '../fact-record.ts';
import type { Cell, Row, Table } from '../table.ts';
import type { Finding, TwoThirdsData } from './data.ts';

function cell(text: string, { id }: Finding): Cell {
  return { text, facts: [id] };
}

/** Two fractions as published, and two findings in words that give no number; with the caveat of each. */
export function table({
  words: { labels },
  records: { capacity, monitoring, findings },
}: TwoThirdsData): Table {
  const row = (finding: Finding): Row => ({
    kind: 'blank',
    cells: [
      cell(finding.statement, finding),
      cell(labels['table-words'], finding),
      cell(finding.countedBy, finding),
    ],
  });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-found'], labels['table-forces'], labels['table-by']],
    rows: [recordRow(capacity), recordRow(monitoring), ...findings.map(row)],
    notes: [
      { text: labels['same-forces'], facts: [capacity.id, monitoring.id] },
      ...caveatNotes([capacity, monitoring]),
      ...findings.map((finding) => cell(finding.caveat, finding)),
    ],
  };
}
