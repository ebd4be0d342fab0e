import { csvParseRows } from 'd3';
import type { Problem } from './content-error.ts';
import { lineAt, unseenCharacter } from './unseen-character.ts';

/** One line of a table with its cells by column. */
export interface CsvRow {
  /** 1-based line on which the row starts. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What was read from a CSV file; when there are problems the rows are not to be used. */
export interface Csv {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

const wellQuotedCell = /(?:"(?:[^"]|"")*"|[^",\n]*)(?:,|\n)/y;

// d3 forgives a stray quotation mark and then reads the next cells wrongly, so the quoting is checked first.
function strayQuote(text: string): number | undefined {
  wellQuotedCell.lastIndex = 0;
  while (wellQuotedCell.lastIndex < text.length) {
    const start = wellQuotedCell.lastIndex;
    if (!wellQuotedCell.test(text)) return start;
  }
  return undefined;
}

function textProblem(file: string, text: string): Problem | undefined {
  const unseen = unseenCharacter(file, text);
  if (unseen !== undefined) return unseen;
  if (!text.endsWith('\n')) {
    return {
      place: { file, line: lineAt(text, text.length) },
      problem: 'the last line does not end.',
      remedy: 'End the file with a line feed.',
    };
  }
  const stray = strayQuote(text);
  if (stray === undefined) return undefined;
  return {
    place: { file, line: lineAt(text, stray) },
    problem: 'a quotation mark stands inside a cell that is not quoted, or is never closed.',
    remedy: 'Put the whole cell between quotation marks and write each one inside it twice.',
  };
}

function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): readonly Problem[] {
  const remedy = `The columns are: ${columns.join(', ')}.`;
  const place = { file, line: 1 };
  return [
    ...columns
      .filter((column) => !header.includes(column))
      .map((column) => ({ place, problem: `the column ${column} is missing.`, remedy })),
    ...header
      .filter((column) => !columns.includes(column))
      .map((column) => ({ place, problem: `the column "${column}" is not known.`, remedy })),
    ...header
      .filter((column, index) => header.indexOf(column) !== index)
      .map((column) => ({ place, problem: `the column ${column} stands twice.`, remedy })),
  ];
}

/**
 * Reads CSV text whose first row names exactly these columns, in any order.
 * @returns the rows with their line numbers (a cell may hold line feeds), and every fault of form.
 */
export function readCsv(file: string, text: string, columns: readonly string[]): Csv {
  const fault = textProblem(file, text);
  if (fault !== undefined) return { rows: [], problems: [fault] };
  const [header = [], ...body] = csvParseRows(text);
  const problems = [...headerProblems(file, header, columns)];
  if (problems.length > 0) return { rows: [], problems };

  const rows: CsvRow[] = [];
  let line = 2;
  for (const cells of body) {
    if (cells.length === header.length) {
      rows.push({
        line,
        cells: Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
      });
    } else {
      problems.push({
        place: { file, line, id: cells[0] },
        problem: `the row has ${String(cells.length)} cells, the header has ${String(header.length)}.`,
        remedy: 'Write one cell for each column, and put a cell that holds a comma between quotation marks.',
      });
    }
    line += 1 + cells.reduce((feeds, cell) => feeds + cell.split('\n').length - 1, 0);
  }
  return { rows, problems };
}
