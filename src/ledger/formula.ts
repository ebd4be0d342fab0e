import type { IntervalUnit } from './partial-date.ts';

/** Facts and numbers joined by + - * /, products before sums. */
export interface ArithmeticFormula {
  readonly kind: 'arithmetic';
  /** Fact ids and numbers as written. */
  readonly operands: readonly string[];
  /** One fewer than the operands. */
  readonly operators: readonly ('+' | '-' | '*' | '/')[];
}

/** The date of a fact moved by an interval; only its month is printed. */
export interface IntervalFormula {
  readonly kind: 'interval';
  readonly fact: string;
  readonly count: number;
  readonly unit: IntervalUnit;
}

/** How many rows of a file have, or have not, a value in a column. */
export interface CountFormula {
  readonly kind: 'count';
  /** Such as `forces.csv`. */
  readonly file: string;
  /** As in the file's header. */
  readonly column: string;
  readonly negated: boolean;
  readonly value: string;
}

/** How the value of a fact follows from other facts. */
export type Formula = ArithmeticFormula | IntervalFormula | CountFormula;

const intervalForm = /^([a-z0-9-]+) \+ (\d+) (day|month|year)s?$/;
const countForm = /^count of ([a-z-]+\.csv) where ([a-z0-9_]+) is (not )?(.+)$/;
const operandForm = /^(\d+(\.\d+)?|[a-z0-9]+(-[a-z0-9]+)*)$/;

/** Whether an operand is a number and not the id of a fact. */
export function isNumber(operand: string): boolean {
  return /^\d+(\.\d+)?$/.test(operand);
}

function isOperator(token: string): token is '+' | '-' | '*' | '/' {
  return ['+', '-', '*', '/'].includes(token);
}

function parseArithmetic(text: string): ArithmeticFormula | undefined {
  const tokens = text.split(' ');
  const operands = tokens.filter((_, index) => index % 2 === 0);
  const operators = tokens.filter((_, index) => index % 2 === 1).filter(isOperator);
  const whole =
    operands.every((operand) => operandForm.test(operand)) &&
    operators.length === operands.length - 1 &&
    tokens.length === operands.length + operators.length;
  return whole && tokens.length > 2 ? { kind: 'arithmetic', operands, operators } : undefined;
}

/** Reads the formula of a fact; `undefined` when it has none of the three forms. */
export function parseFormula(text: string): Formula | undefined {
  const [, fact, count, unit] = intervalForm.exec(text) ?? [];
  if (fact !== undefined && (unit === 'day' || unit === 'month' || unit === 'year')) {
    return { kind: 'interval', fact, count: Number(count), unit };
  }
  const [, file, column, negation, value] = countForm.exec(text) ?? [];
  if (file !== undefined && column !== undefined && value !== undefined) {
    return { kind: 'count', file, column, negated: negation !== undefined, value };
  }
  return parseArithmetic(text);
}

/** The ids of the facts that a formula starts from, each once. */
export function formulaFacts(formula: Formula): readonly string[] {
  if (formula.kind === 'count') return [];
  if (formula.kind === 'interval') return [formula.fact];
  return [...new Set(formula.operands.filter((operand) => !isNumber(operand)))];
}

/** Works out an arithmetic formula. `numberOf` gives the number of a fact. */
export function calculate(
  { operands, operators }: ArithmeticFormula,
  numberOf: (id: string) => number,
): number {
  const [first = 0, ...others] = operands.map((operand) =>
    isNumber(operand) ? Number(operand) : numberOf(operand),
  );
  let sum = 0;
  let product = first;
  for (const [index, number] of others.entries()) {
    const operator = operators[index];
    if (operator === '*') product *= number;
    else if (operator === '/') product /= number;
    else {
      sum += product;
      product = operator === '-' ? -number : number;
    }
  }
  return sum + product;
}
