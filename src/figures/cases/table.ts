import type { Cell, Row, Table } from '../table.ts';
import { casesFacts, type CasesData, type CasesFact, type CasesLabel } from './data.ts';

/** The count as a row, what was left out and what is not known as blank entries, and the caveats. */
export function table({ words: { labels }, caveats }: CasesData): Table {
  const cell = (label: CasesLabel, ...facts: readonly CasesFact[]): Cell => ({
    text: labels[label],
    facts: facts.map((name) => casesFacts[name]),
  });
  const blank = (label: CasesLabel, value: CasesLabel, fact: CasesFact): Row => ({
    kind: 'blank',
    cells: [cell(label, fact), cell('counted-period', 'cases'), cell(value, fact)],
  });
  const note = (label: CasesLabel, fact: CasesFact): Cell => ({
    text: `${labels[label]}: ${caveats[fact]}`,
    facts: [casesFacts[fact]],
  });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-what'], labels['table-period'], labels['table-cases']],
    rows: [
      {
        kind: 'plain',
        cells: [cell('table-counted', 'cases'), cell('counted-period', 'cases'), cell('number', 'cases')],
      },
      blank('colleagues', 'left-out', 'colleagues'),
      blank('custody', 'left-out', 'custody'),
      blank('unreported', 'not-known', 'higher'),
    ],
    notes: [
      cell('ring-is'),
      note('table-counted', 'cases'),
      note('published', 'published'),
      note('colleagues', 'colleagues'),
      note('custody', 'custody'),
      note('unreported', 'higher'),
    ],
  };
}
