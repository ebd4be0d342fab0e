import { caveatNotes } from '../fact-record.ts';
import type { Cell, Row, Table } from '../table.ts';
import { claimsFacts, type ClaimsData, type ClaimsLabel } from './data.ts';
import { reportRows, verdictRows } from './rows.ts';

/** Claims by verdict and again by report, under the number of them all; what is left out has no number. */
export function table({ words: { labels }, caveats }: ClaimsData): Table {
  const cell = (label: ClaimsLabel, ...facts: readonly string[]): Cell => ({ text: labels[label], facts });
  const row = (kind: Row['kind'], ...cells: readonly Cell[]): Row => ({ kind, cells });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-what'], labels['table-number']],
    rows: [
      row('break', cell('table-verdicts')),
      ...verdictRows.map((name) =>
        row('plain', cell(`name-${name}`), cell(`number-${name}`, `claims-${name}`)),
      ),
      row('break', cell('table-reports', claimsFacts.reports)),
      ...reportRows.map((name) =>
        row('plain', cell(`name-${name}`), cell(`number-${name}`, `claims-of-${name}`)),
      ),
      row('total', cell('table-all'), cell('number-all', claimsFacts.all)),
      row('blank', cell('left-out'), cell('left-out-value')),
    ],
    notes: [cell('one-is'), cell('not-verified-means'), cell('alike'), ...caveatNotes(caveats)],
  };
}
