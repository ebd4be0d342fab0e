import { nearest, tableDefinitions, type Exceptions, type Ledger } from '../ledger/index.ts';
import { exceptionsFile } from './check-exceptions.ts';
import type { Finding } from './finding.ts';
import { ledgerText, repeats } from './ledger-text.ts';
import type { BuiltPlace, Mark, Passage, Reading, Repeated, Verbatim } from './passage.ts';

/** Pages on which a fact with `chart` no may stand: beside the claim that it is about, and in the list of facts. */
const claimPages = /^(?:reported|facts|data)\//;

function attributeText(verbatim: Verbatim): string {
  if (verbatim.kind === 'row') return `data-row="${verbatim.path}"`;
  return `data-${verbatim.kind}="${verbatim.id}"`;
}

function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean ${near}?`;
}

function factFindings(id: string, built: BuiltPlace, ledger: Ledger): readonly Finding[] {
  const fact = [...ledger.facts, ...ledger.tallies].find((one) => one.id === id);
  if (fact === undefined) {
    const remedy = didYouMean(
      id,
      ledger.facts.map((one) => one.id),
      'Add it to content/facts.csv.',
    );
    return [{ rule: 'mark', value: id, problem: `there is no fact "${id}" (data-facts).`, remedy, built }];
  }
  if (fact.chart !== 'no' || claimPages.test(built.file)) return [];
  const problem = `the fact "${id}" is not for the story (chart is no in content/facts.csv).`;
  return [
    {
      rule: 'mark',
      value: id,
      problem,
      remedy: 'Leave it out; it stands only inside a claim on /reported/.',
      built,
    },
  ];
}

function markFindings(
  mark: Mark,
  built: BuiltPlace,
  ledger: Ledger,
  exceptions: Exceptions,
): readonly Finding[] {
  if (mark.kind === 'facts') return mark.ids.flatMap((id) => factFindings(id, built, ledger));
  const kinds = exceptions.kinds.map(({ kind }) => kind);
  if (kinds.includes(mark.id)) return [];
  const problem = `"${mark.id}" is not a kind of exception (data-number="${mark.id}").`;
  const remedy = `Use one of: ${kinds.join(', ')}; or add it with its reason to kinds in ${exceptionsFile}.`;
  return [{ rule: 'mark', value: mark.id, problem, remedy, built }];
}

function repeatedFindings({ verbatim, text, file, line }: Repeated, ledger: Ledger): readonly Finding[] {
  const built = { file, line };
  const attribute = attributeText(verbatim);
  const cell = ledgerText(verbatim, ledger);
  if (!cell.found) {
    const remedy = 'Name a row that is in the ledger, letter for letter.';
    return [{ rule: 'mark', value: attribute, problem: cell.problem, remedy, built }];
  }
  const { file: table } = tableDefinitions[cell.table];
  if (cell.table === 'forces' && cell.column === 'finding_2019') {
    const remedy = 'Print finding_2019_summary, its date and its link; the code is ours and is never shown.';
    return [
      { rule: 'mark', value: attribute, problem: `finding_2019 is printed (${attribute}).`, remedy, built },
    ];
  }
  const quote = verbatim.kind === 'quote' ? ledger.quotes.find(({ id }) => id === verbatim.id) : undefined;
  if (quote?.usable === false) {
    const problem = `the quotation "${quote.id}" is not to be used (usable is no in ${table}).`;
    return [{ rule: 'mark', value: attribute, problem, remedy: `Leave it out: ${quote.useNote}.`, built }];
  }
  if (repeats(text, cell.text)) return [];
  const problem = `"${text}" is marked ${attribute}, where ${table} has "${cell.text}".`;
  const remedy = 'Print the words of the ledger and nothing else inside the mark, or move the mark.';
  return [{ rule: 'mark', value: text, problem, remedy, built, words: { text, start: 0, end: text.length } }];
}

function marksOf(passages: readonly Passage[]): ReadonlyMap<Mark, BuiltPlace> {
  return new Map(
    passages.flatMap(({ file, parts }) =>
      parts.flatMap(({ mark, line }) => (mark === undefined ? [] : [[mark, { file, line }] as const])),
    ),
  );
}

/** Marks that name nothing in the ledger, and marked words that are not the ledger's. */
export function checkMarks(reading: Reading, ledger: Ledger, exceptions: Exceptions): readonly Finding[] {
  return [
    ...reading.repeated.flatMap((repeated) => repeatedFindings(repeated, ledger)),
    ...[...marksOf(reading.passages)].flatMap(([mark, built]) =>
      markFindings(mark, built, ledger, exceptions),
    ),
  ];
}
