import type { Exceptions, Ledger } from '../ledger/index.ts';
import { exceptionsFile } from './check-exceptions.ts';
import type { FoundDate } from './dates-in.ts';
import { factsWith } from './fact-numbers.ts';
import type { Finding } from './finding.ts';
import type { FoundNumber } from './numbers-in.ts';
import type { Part, Passage } from './passage.ts';

const listedFacts = 5;

/** The most signs that an element marked as an exception may hold, so that no paragraph hides behind a kind. */
export const longestException = 60;

function remedyFor(found: FoundNumber, ledger: Ledger): string {
  if (found.form === 'vague') return 'Say how many, from the ledger, or leave it out.';
  const facts = factsWith(found, ledger);
  const exception = `or write the phrase with its reason into ${exceptionsFile}`;
  if (facts.length === 0)
    return `No fact has this number: leave it out, add a row to content/facts.csv, ${exception}.`;
  const more = facts.length > listedFacts ? ` and ${facts.length - listedFacts} more` : '';
  const listed = facts.slice(0, listedFacts).join(', ') + more;
  return `Write <Fact id="…" /> in a step or {…} in other words; facts with this number: ${listed}. If none is meant, leave it out ${exception}.`;
}

function numberProblem(value: string, part: Part, exceptions: Exceptions): string {
  const { mark } = part;
  if (mark?.kind === 'facts') {
    const which =
      mark.ids.length > 3
        ? `any of the ${mark.ids.length} facts that it is marked with`
        : mark.ids.join(', ');
    return `the number "${value}" is not that of ${which}.`;
  }
  const kind = mark === undefined ? undefined : exceptions.kinds.find((one) => one.kind === mark.id);
  if (kind === undefined) return `the number "${value}" does not come from the ledger.`;
  return `the number "${value}" stands in more words than the exception "${kind.kind}" may cover (${longestException} signs).`;
}

/** A number or full date that nothing accounts for. */
export function numberFinding(
  found: FoundNumber | FoundDate,
  part: Part,
  passage: Passage,
  ledger: Ledger,
  exceptions: Exceptions,
): Finding {
  const value = found.text;
  const built = { file: passage.file, line: part.line };
  const words = { text: passage.text, start: found.start, end: found.end };
  if ('iso' in found) {
    const problem = `the date "${value}" is in neither content/facts.csv nor content/timeline.csv.`;
    const remedy =
      'Correct it, print its year only, or add the event with its source to content/timeline.csv.';
    return { rule: 'date', value, problem, remedy, built, words };
  }
  const problem = numberProblem(value, part, exceptions);
  return { rule: 'number', value, problem, remedy: remedyFor(found, ledger), built, words };
}
