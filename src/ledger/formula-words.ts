import { ContentError } from './content-error.ts';
import type { Fact } from './fact.ts';
import { isNumber, parseFormula } from './formula.ts';
import type { Ledger } from './ledger.ts';
import { printed, printFact } from './print.ts';
import type { Piece } from './slots.ts';
import { rowPlace } from './tables.ts';

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const digits = new Intl.NumberFormat('en-GB');

function plain(text: string): Piece {
  return { text, fact: null };
}

/**
 * How a fact follows from others, for a reader: "172 completed referrals − 143 completed referrals". Numbers that belong
 * to no fact, such as the 100 of a percentage, are runs of their own. No runs for a fact that was not worked out.
 * @throws ContentError for a formula that names no fact
 */
export function formulaWords(fact: Fact, ledger: Pick<Ledger, 'fact'>): readonly Piece[] {
  const formula = parseFormula(fact.formula);
  if (formula === undefined) {
    if (fact.formula === '') return [];
    throw new ContentError({
      place: rowPlace('facts', fact),
      problem: `formula "${fact.formula}" cannot be put in words.`,
      remedy: 'Write it in one of the forms that src/ledger/formula.ts reads.',
    });
  }
  const operand = (word: string): Piece =>
    isNumber(word)
      ? plain(digits.format(Number(word)))
      : { text: printFact(ledger.fact(word, rowPlace('facts', fact))), fact: word };
  if (formula.kind === 'interval') {
    return [operand(formula.fact), plain(' plus '), { text: printed(fact, 'interval') ?? '', fact: fact.id }];
  }
  // What is counted is a code of ours, and codes are never shown.
  if (formula.kind === 'count') return [plain(`counted by software in the rows of ${formula.file}`)];
  return formula.operands.flatMap((word, index) => {
    const operator = formula.operators[index - 1];
    return operator === undefined ? [operand(word)] : [plain(` ${signs[operator]} `), operand(word)];
  });
}
