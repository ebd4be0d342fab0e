import type { Cell, Row, Table } from '../figures/table.ts';
import { escape } from '../scene/escape.ts';

function factMark({ facts }: Pick<Cell, 'facts'>): string {
  return facts.length === 0 ? '' : ` data-facts="${escape(facts.join(' '))}"`;
}

function rowMarkup({ kind, cells }: Row, columns: number): string {
  const [head, ...others] = cells;
  if (head === undefined) return '';
  const span = others.length === 0 && columns > 1 ? ` colspan="${columns}"` : '';
  const rest = others.map((cell) => `<td${factMark(cell)}>${escape(cell.text)}</td>`).join('');
  return `<tr class="row-${kind}"><th scope="row"${span}${factMark(head)}>${escape(head.text)}</th>${rest}</tr>`;
}

/**
 * A figure's table with its caveats under it, as HTML.
 * @param facts of the figure: those whose numbers its caption may name
 */
export function tableMarkup({ caption, columns, rows, notes }: Table, facts: readonly string[]): string {
  const heads = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows.map((row) => rowMarkup(row, columns.length)).join('');
  const list = notes.map((note) => `<li${factMark(note)}>${escape(note.text)}</li>`).join('');
  return (
    `<table><caption${factMark({ facts })}>${escape(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>` +
    (list === '' ? '' : `<ul class="table-notes">${list}</ul>`)
  );
}
