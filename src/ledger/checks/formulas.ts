import { breakProblems } from '../comparable.ts';
import type { Place, Problem } from '../content-error.ts';
import { factNumber } from '../fact-number.ts';
import type { Fact } from '../fact.ts';
import {
  calculate,
  formulaFacts,
  parseFormula,
  type ArithmeticFormula,
  type CountFormula,
  type Formula,
} from '../formula.ts';
import { nearest } from '../nearest.ts';
import { addInterval, precisionOf } from '../partial-date.ts';
import { camelCase } from '../row.ts';
import { rowPlace, tableDefinitions, type TableName, type Tables } from '../tables.ts';

interface Fault {
  readonly problem: string;
  readonly remedy: string;
}

type Result = { readonly value: string } | Fault;

const tableNames = Object.keys(tableDefinitions).filter(
  (name): name is TableName => name in tableDefinitions,
);

function count({ file, column, negated, value }: CountFormula, tables: Tables): Result {
  const name = tableNames.find((table) => tableDefinitions[table].file.endsWith(`/${file}`));
  if (name === undefined) {
    const files = tableNames.map((table) => tableDefinitions[table].file.replace(/^.*\//, ''));
    return {
      problem: `formula counts rows of ${file}, which is not there.`,
      remedy: `Did you mean ${nearest(file, files) ?? ''}?`,
    };
  }
  const columns = Object.keys(tableDefinitions[name].schema.shape);
  if (!columns.includes(column)) {
    return {
      problem: `formula names the column ${column}, which ${file} does not have.`,
      remedy: `Did you mean ${nearest(column, columns) ?? ''}?`,
    };
  }
  const key = camelCase(column);
  const rows: readonly object[] = tables[name];
  const matching = rows.filter(
    (row) => (String(Object.entries(row).find(([entry]) => entry === key)?.[1]) === value) !== negated,
  );
  return { value: String(matching.length) };
}

function interval(start: Fact, formula: Formula & { readonly kind: 'interval' }): Result {
  if (start.unit !== 'date' || precisionOf(start.value) !== 'day') {
    return {
      problem: `formula starts from ${start.id}, which is not a day.`,
      remedy: 'Start from a fact whose value is a day.',
    };
  }
  return { value: addInterval(start.value, formula.count, formula.unit) };
}

function result(fact: Fact, formula: Formula, tables: Tables, byId: ReadonlyMap<string, Fact>): Result {
  const unknown = formulaFacts(formula).find((id) => !byId.has(id));
  if (unknown !== undefined) {
    return {
      problem: `formula names "${unknown}", which facts.csv does not have.`,
      remedy: `Did you mean ${nearest(unknown, byId.keys()) ?? ''}?`,
    };
  }
  if (formula.kind === 'count') return count(formula, tables);
  if (formula.kind === 'interval') {
    const start = byId.get(formula.fact);
    return start === undefined ? { value: '' } : interval(start, formula);
  }
  const numbers = new Map(formulaFacts(formula).map((id) => [id, factNumber(byId.get(id) ?? fact)]));
  const without = [...numbers.keys()].find((id) => numbers.get(id) === undefined);
  if (without !== undefined) {
    return {
      problem: `formula takes the number of ${without}, which has none.`,
      remedy: 'Use facts with numbers only, or a date plus an interval.',
    };
  }
  const decimals = fact.value.split('.')[1]?.length ?? 0;
  return { value: calculate(formula, (id) => numbers.get(id) ?? 0).toFixed(decimals) };
}

/** The differences and ratios in a formula: of its first fact and each that is taken from it or that it is divided by. */
function breaksIn(
  { operands, operators }: ArithmeticFormula,
  place: Place,
  byId: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  const first = byId.get(operands[0] ?? '');
  return operators.flatMap((operator, index) => {
    const other = byId.get(operands[index + 1] ?? '');
    const isChange = operator === '-' || operator === '/';
    return isChange && first !== undefined && other !== undefined ? breakProblems(first, other, place) : [];
  });
}

/** Every formula can be read, states no change across a break and, rounded as printed, gives the value that stands beside it. */
export function formulaProblems(tables: Tables): readonly Problem[] {
  const byId = new Map(tables.facts.map((fact) => [fact.id, fact]));
  return tables.facts.flatMap((fact): readonly Problem[] => {
    if (fact.formula === '') return [];
    const place = rowPlace('facts', fact);
    const formula = parseFormula(fact.formula);
    if (formula === undefined) {
      return [
        {
          place,
          problem: `formula "${fact.formula}" is not understood.`,
          remedy:
            'Write fact ids and numbers joined by + - * / with spaces, a date such as report-2016-date + 3 months, or count of forces.csv where column is value.',
        },
      ];
    }
    const worked = result(fact, formula, tables, byId);
    if ('problem' in worked) return [{ place, ...worked }];
    const across = formula.kind === 'arithmetic' ? breaksIn(formula, place, byId) : [];
    if (across.length > 0) return across;
    if (worked.value === fact.value) return [];
    return [
      {
        place,
        problem: `value "${fact.value}" is not what its formula gives: ${fact.formula} = ${worked.value}.`,
        remedy: 'Correct the value, the formula, or the facts that it starts from.',
      },
    ];
  });
}
