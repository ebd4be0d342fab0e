import { tableDefinitions, type Ledger, type TableName } from '../ledger/index.ts';
import { tidied, type Verbatim } from './passage.ts';
import { datesIn } from './dates-in.ts';

/** The names of the ledger's files in the published data, by the name of their table. */
const published: ReadonlyMap<string, TableName> = new Map([
  ...Object.keys(tableDefinitions).map((name) => [name, name as TableName] as const), // keys of the definitions are the names
  ['reported-claims', 'claims'] as const,
  ['reported', 'claims'] as const,
]);

/** Names under which a table may be published or marked. */
export const tableNames: readonly string[] = [...published.keys()];

function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function cellText(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(';') : undefined;
}

/** What a mark says it repeats: the words in the ledger, or why there are none. */
export type LedgerText =
  | { readonly found: true; readonly text: string; readonly table: TableName; readonly column: string }
  | { readonly found: false; readonly problem: string };

function missing(problem: string): LedgerText {
  return { found: false, problem };
}

function rowText(path: string, ledger: Ledger): LedgerText {
  const [name = '', id = '', column = ''] = path.split('/');
  const table = published.get(name);
  if (table === undefined) return missing(`there is no table "${name}" (data-row="${path}").`);
  const rows: readonly object[] = ledger[table];
  const key = table === 'wording' ? 'pattern' : 'id';
  const row = rows.find((one) => Reflect.get(one, key) === id);
  if (row === undefined)
    return missing(`there is no row "${id}" in ${tableDefinitions[table].file} (data-row="${path}").`);
  const text = column === 'line' ? undefined : cellText(Reflect.get(row, camelCase(column)));
  if (text === undefined)
    return missing(`${tableDefinitions[table].file} has no column "${column}" (data-row="${path}").`);
  return { found: true, text, table, column };
}

/** The words that a marked element must repeat. */
export function ledgerText(verbatim: Verbatim, ledger: Ledger): LedgerText {
  if (verbatim.kind === 'row') return rowText(verbatim.path, ledger);
  if (verbatim.kind === 'quote') {
    const quote = ledger.quotes.find(({ id }) => id === verbatim.id);
    if (quote === undefined) return missing(`there is no quotation "${verbatim.id}".`);
    return { found: true, text: quote.quote, table: 'quotes', column: 'quote' };
  }
  const source = ledger.sources.find(({ id }) => id === verbatim.id);
  if (source === undefined) return missing(`there is no source "${verbatim.id}".`);
  return { found: true, text: source.title, table: 'sources', column: 'title' };
}

/** Text with plain quotation marks and plain spaces, sign for sign. */
export function withPlainQuotes(text: string): string {
  return text
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\u00a0/g, ' ');
}

/** Text without quotation marks round it and with plain ones inside, so that typography makes no difference. */
export function plain(text: string): string {
  return tidied(withPlainQuotes(text))
    .replace(/^['"]+|['"]+$/g, '')
    .trim();
}

// A date is kept as 2013-08-09 and printed as 9 August 2013; nothing else may stand with it.
function isPrintedDate(text: string, cell: string): boolean {
  const [date, ...others] = datesIn(text);
  if (date === undefined || others.length > 0 || date.iso !== cell) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, date.start) + text.slice(date.end));
}

function isPrintedYear(text: string, cell: string): boolean {
  return /^\d{4}$/.test(cell) && text.replace(/[^\p{L}\p{N}]/gu, '') === cell;
}

/** Whether built text repeats a cell of the ledger, word for word or as a date in words. */
export function repeats(text: string, cell: string): boolean {
  return plain(text) === plain(cell) || isPrintedDate(text, cell) || isPrintedYear(text, cell);
}
