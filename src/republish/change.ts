import { printDate, type Correction, type Filled } from '../ledger/index.ts';
import { wordsOf, type Run } from './copy-block.ts';

/** Kinds of change as they are printed. */
export const correctionKinds: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Withdrawn',
};

/** One published change, its words filled from the ledger. */
export interface Change extends Omit<Correction, 'says' | 'why' | 'withdraws'> {
  /** Permanent: the edition that brought it, and its place among the changes of that edition, such as `v2.1`. */
  readonly id: string;
  readonly says: string;
  readonly why: string;
  /** Ids of the facts whose numbers stand in `says` and `why`. */
  readonly facts: readonly string[];
  /** All of it in words, the same wherever it stands. A run with a number that the ledger holds no longer says so. */
  readonly note: readonly Run[];
  /** Id of the earlier change that it takes back; null when it takes none back. */
  readonly withdraws: string | null;
}

/** The ids of changes, in their order: the edition that brought each, and its place among the changes of that edition. */
export function changeIds(corrections: readonly Pick<Correction, 'edition'>[]): readonly string[] {
  return corrections.map(({ edition }, index) => {
    const place = corrections.slice(0, index + 1).filter((other) => other.edition === edition).length;
    return `v${String(edition)}.${String(place)}`;
  });
}

/** A run of words; a number in what the story once said is in the ledger no longer. */
export interface SaidRun {
  readonly text: string;
  readonly isNumber: boolean;
}

/** What the story once said, in runs that part its numbers in digits from its other words. */
export function saidRuns(said: string): readonly SaidRun[] {
  return said
    .split(/(\d[\d.,/]*\d%?|\d%?)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isNumber: /^\d/.test(text) }));
}

function noteRuns({ kind, date, edition, said }: Correction, says: string, why: string): readonly Run[] {
  return [
    { text: `${correctionKinds[kind]}, ` },
    { text: printDate(date), number: 'correction' },
    { text: ' (edition ' },
    { text: String(edition), number: 'edition' },
    { text: '). It said: “' },
    ...saidRuns(said).map(({ text, isNumber }) => (isNumber ? { text, number: 'correction' } : { text })),
    { text: `” It says: “${says}” ${why}` },
  ];
}

/**
 * The published changes in the order in which they were made.
 * @param fill fills the slots of a text from the ledger
 */
export function changesOf(
  corrections: readonly Correction[],
  fill: (template: string) => Filled,
): readonly Change[] {
  const ids = changeIds(corrections);
  return corrections.map((correction, index) => {
    const says = fill(correction.says);
    const why = fill(correction.why);
    return {
      ...correction,
      id: ids[index] ?? '',
      withdraws: correction.withdraws ?? null,
      says: says.text,
      why: why.text,
      facts: [...new Set([...says.facts, ...why.facts])],
      note: noteRuns(correction, says.text, why.text),
    };
  });
}

/** A change in words. */
export function noteOf({ note }: Change): string {
  return wordsOf(note);
}

/** The changes that a section must say, and with `null` those that stand under the headline. */
export function changesFor(section: string | null, changes: readonly Change[]): readonly Change[] {
  if (section === null) return changes.filter(({ severity }) => severity === 'significant');
  return changes.filter(({ blocks }) =>
    blocks.some((block) => block === section || block.startsWith(`${section}/`)),
  );
}

/** The day of the last change to the story: of its last correction, or of its publication; null before that. */
export function lastChanged(published: string | null, changes: readonly Change[]): string | null {
  const days = [...(published === null ? [] : [published]), ...changes.map(({ date }) => date)].sort();
  return days.at(-1) ?? null;
}
