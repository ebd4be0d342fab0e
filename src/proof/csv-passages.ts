import { csvParseRows } from 'd3';
import { marksWithin } from './marks.ts';
import { nothingRead, plainPassage, type Link, type Passage, type Reading } from './passage.ts';

/**
 * Everything to read in a published table. A copy of a ledger file repeats its cells word for word
 * (`facts.csv`, row `cases-2009-2011`, column `caveat`); elsewhere a column `fact` or `facts` marks its row.
 * @param ledgerTables names of the ledger's tables: `facts`, `reported-claims` …
 */
export function csvReading(file: string, text: string, ledgerTables: readonly string[]): Reading {
  const [header = [], ...rows] = csvParseRows(text);
  const table = (file.split('/').at(-1) ?? '').replace(/\.csv$/, '');
  const isLedger = ledgerTables.includes(table);
  const passages: Passage[] = [];
  const links: Link[] = [];
  let line = 2;
  for (const cells of rows) {
    const own = (column: string): string | undefined => {
      const index = header.indexOf(column);
      return index === -1 ? undefined : cells[index]?.replace(/;/g, ' ');
    };
    for (const [index, cell] of cells.entries()) {
      const path = `${table}/${cells[0] ?? ''}/${header[index] ?? ''}`;
      const marks = marksWithin({}, (name) =>
        isLedger ? (name === 'data-row' ? path : undefined) : own(name.replace('data-', '')),
      );
      if (/^https?:\/\/\S+$/.test(cell)) {
        links.push({ file, line, href: cell });
        continue;
      }
      const passage = plainPassage(cell, { file, line }, marks, 'data');
      if (passage !== undefined) passages.push({ ...passage, numbers: !isLedger });
    }
    line += 1 + cells.reduce((feeds, cell) => feeds + cell.split('\n').length - 1, 0);
  }
  return { ...nothingRead, passages, links };
}
