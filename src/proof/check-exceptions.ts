import type { Exceptions } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import { numbersIn } from './numbers-in.ts';

/** The list of numbers that no fact holds. */
export const exceptionsFile = 'content/exceptions.yaml';

interface Entry {
  readonly name: string;
  readonly noun: 'kind' | 'phrase';
}

function holdsNumber(text: string): boolean {
  const { numbers, dates } = numbersIn(text);
  return numbers.length + dates.length > 0;
}

/**
 * Exceptions that excuse nothing, and those that nothing built needs: they go, so that the list stays short.
 * @param used how often each kind and phrase was needed
 */
export function checkExceptions(
  exceptions: Exceptions,
  used: ReadonlyMap<string, number>,
): readonly Finding[] {
  const entries: readonly Entry[] = [
    ...exceptions.kinds.map(({ kind }) => ({ name: kind, noun: 'kind' as const })),
    ...exceptions.phrases.map(({ phrase }) => ({ name: phrase, noun: 'phrase' as const })),
  ];
  const finding = (value: string, problem: string, remedy: string): Finding => ({
    rule: 'exception',
    value,
    problem,
    remedy,
    place: { file: exceptionsFile, id: value },
  });
  return entries.flatMap(({ name, noun }, index) => {
    if (entries.findIndex((other) => other.name === name) !== index) {
      return [finding(name, `the ${noun} "${name}" stands twice.`, 'Keep one of the two.')];
    }
    if (noun === 'phrase' && !holdsNumber(name)) {
      return [finding(name, `the phrase "${name}" holds no number.`, 'Remove it: it excuses nothing.')];
    }
    if (used.has(name)) return [];
    return [
      finding(name, `no built page needs the ${noun} "${name}".`, 'Remove the entry, or mend its spelling.'),
    ];
  });
}
