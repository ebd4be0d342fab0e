import { csvParseRows } from 'd3';
import { marksWithin } from './marks.ts';
import {
  nothingRead,
  plainPassage,
  tidied,
  type Link,
  type Marks,
  type Passage,
  type Reading,
  type Repeated,
} from './passage.ts';

function cellAt(header: readonly string[], cells: readonly string[], column: string): string | undefined {
  const index = header.indexOf(column);
  return index === -1 ? undefined : cells[index]?.replace(/;/g, ' ');
}

function marksOfRow(header: readonly string[], cells: readonly string[]): Marks {
  return marksWithin({}, (name) =>
    name === 'data-fact' || name === 'data-facts'
      ? cellAt(header, cells, name.replace('data-', ''))
      : undefined,
  );
}

/**
 * Everything to read in a published table. A copy of a ledger file repeats its cells word for word
 * (`facts.csv`, row `cases-2009-2011`, column `caveat`); elsewhere a column `fact` or `facts` marks its row.
 * @param ledgerTables names of the ledger's tables: `facts`, `reported-claims` …
 */
export function csvReading(file: string, text: string, ledgerTables: readonly string[]): Reading {
  const [header = [], ...rows] = csvParseRows(text);
  const table = (file.split('/').at(-1) ?? '').replace(/\.csv$/, '');
  // The table of a figure may have the name of one of the ledger's.
  const isLedger = ledgerTables.includes(table) && !file.startsWith('figures/');
  const passages: Passage[] = [];
  const repeated: Repeated[] = [];
  const links: Link[] = [];
  let line = 2;
  for (const cells of rows) {
    const marksAround = marksOfRow(header, cells);
    for (const [index, cell] of cells.entries()) {
      const verbatim = { kind: 'row', path: `${table}/${cells[0] ?? ''}/${header[index] ?? ''}` } as const;
      const marks = isLedger ? { verbatim } : marksAround;
      // An empty cell may stand for one that is not for readers, such as a number that nobody has rung.
      if (isLedger && cell !== '') repeated.push({ file, line, verbatim, text: tidied(cell) });
      if (/^https?:\/\/\S+$/.test(cell)) {
        links.push({ file, line, href: cell });
        continue;
      }
      const passage = plainPassage(cell, { file, line }, marks, 'data');
      if (passage !== undefined) passages.push({ ...passage, numbers: !isLedger });
    }
    line += 1 + cells.reduce((feeds, cell) => feeds + cell.split('\n').length - 1, 0);
  }
  return { ...nothingRead, passages, repeated, links };
}
