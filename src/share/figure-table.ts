import { csvFormatRows } from 'd3';
import type { Drawing } from '../figures/drawing.ts';
import type { Cell } from '../figures/table.ts';

function factsOf(cells: readonly Cell[]): string {
  return [...new Set(cells.flatMap(({ facts }) => facts))].join(';');
}

/**
 * The table of a figure as a CSV file, every line of it ended. The column `row` says what each row is: `caption`,
 * `plain`, `break`, `blank`, `total`, `note` or `source`; the column `facts` names the facts that its numbers come from.
 */
export function figureTable(drawing: Drawing): string {
  const { caption, columns, rows, notes } = drawing.table();
  const across = (texts: readonly string[]): readonly string[] =>
    columns.map((_, index) => texts[index] ?? '');
  const all = drawing.facts.join(';');
  const lines = [
    ['row', ...columns, 'facts'],
    ['caption', ...across([caption]), all],
    ...rows.map(({ kind, cells }) => [kind, ...across(cells.map(({ text }) => text)), factsOf(cells)]),
    ...notes.map((note) => ['note', ...across([note.text]), factsOf([note])]),
    ['source', ...across([drawing.source]), all],
  ];
  return `${csvFormatRows(lines)}\n`;
}
