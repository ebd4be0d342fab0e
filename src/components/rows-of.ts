import { csvFormatRows, csvParseRows } from 'd3';

/** The rows of some ids, with the head of their table. */
export function rowsOf(csv: string, ids: readonly string[]): string {
  // Not `csvParse`: it makes its objects with `new Function`, which the page's policy forbids.
  const [head = [], ...rows] = csvParseRows(csv);
  const place = head.indexOf('id');
  return `${csvFormatRows([head, ...rows.filter((row) => ids.includes(row[place] ?? ''))])}\n`;
}
