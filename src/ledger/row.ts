import type { z } from 'zod';
import type { Problem } from './content-error.ts';
import { readCsv, type CsvRow } from './csv.ts';

type CamelCase<Column extends string> = Column extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Column;

/** A row of a table: its columns in camel case (`period_start` is `periodStart`), and the line it stands on. */
export type Row<Schema extends z.ZodObject> = {
  readonly [Column in keyof z.output<Schema> as CamelCase<Column & string>]: z.output<Schema>[Column];
} & {
  /** 1-based line in the file. */
  readonly line: number;
};

/** One CSV file of the ledger: where it is, and what its rows must be like. */
export interface TableDefinition<Schema extends z.ZodObject> {
  /** Path from the project's root, such as `content/facts.csv`. */
  readonly file: string;
  /** The column that names a row; its values are all different. */
  readonly key: string;
  /** One entry per column of the file. */
  readonly schema: Schema;
}

/** The rows of one file that are as they should be, and what is wrong with the others. */
export interface ReadTable<Schema extends z.ZodObject> {
  readonly rows: readonly Row<Schema>[];
  readonly problems: readonly Problem[];
}

/** `period_start` as `periodStart`. */
export function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function issueProblem(issue: z.core.$ZodIssue, file: string, key: string, { line, cells }: CsvRow): Problem {
  const column = String(issue.path[0] ?? key);
  const value = cells[column] ?? '';
  const [said = '', remedy = ''] = issue.message.split('\n');
  const problem =
    said.startsWith('is empty') || value === '' ? `${column} is empty.` : `${column} "${value}" ${said}.`;
  return { place: { file, line, id: cells[key] }, problem, remedy };
}

function rowProblems(error: z.ZodError, file: string, key: string, row: CsvRow): readonly Problem[] {
  const first = error.issues.filter(
    (issue, index) => error.issues.findIndex(({ path }) => path[0] === issue.path[0]) === index,
  );
  return first.map((issue) => issueProblem(issue, file, key, row));
}

function duplicateProblems(file: string, key: string, rows: readonly CsvRow[]): readonly Problem[] {
  return rows.flatMap(({ line, cells }, index) => {
    const earlier = rows.slice(0, index).find((other) => other.cells[key] === cells[key]);
    if (earlier === undefined) return [];
    return [
      {
        place: { file, line, id: cells[key] },
        problem: `${key} "${cells[key] ?? ''}" is taken by line ${String(earlier.line)}.`,
        remedy: 'Give each row its own; never use one again for something else.',
      },
    ];
  });
}

/** Reads the text of one file of the ledger. Pure; whatever is wrong is handed back, nothing is thrown. */
export function readTable<Schema extends z.ZodObject>(
  { file, key, schema }: TableDefinition<Schema>,
  text: string,
): ReadTable<Schema> {
  const csv = readCsv(file, text, Object.keys(schema.shape));
  const problems: Problem[] = [...csv.problems, ...duplicateProblems(file, key, csv.rows)];
  const rows = csv.rows.flatMap((row) => {
    const parsed = schema.safeParse(row.cells);
    if (!parsed.success) {
      problems.push(...rowProblems(parsed.error, file, key, row));
      return [];
    }
    const entries = Object.entries(parsed.data).map(([column, value]) => [camelCase(column), value]);
    // Object.fromEntries forgets which key has which type; the schema has just checked them all.
    return [{ ...Object.fromEntries(entries), line: row.line } as Row<Schema>];
  });
  return { rows, problems };
}
