import type { Exceptions, Ledger, Problem } from '../ledger/index.ts';
import { checkClaims } from './check-claims.ts';
import { checkExceptions, exceptionsFile } from './check-exceptions.ts';
import { checkLinks } from './check-links.ts';
import { checkMarks } from './check-marks.ts';
import { checkNames } from './check-names.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkTelephones } from './check-telephones.ts';
import { checkWording } from './check-wording.ts';
import { placeFinder, type WrittenFile } from './editor-place.ts';
import type { Finding } from './finding.ts';
import { tableNames } from './ledger-text.ts';
import { joined, type Reading } from './passage.ts';
import { isRead, reading, type BuiltFile } from './passages.ts';
import { report } from './report.ts';

/** The last reading of what is built. */
export interface Proof {
  /** Empty when all is well. */
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** What was read, for a few lines after the build. */
export interface Summary {
  readonly files: number;
  readonly passages: number;
  readonly numbers: number;
  readonly facts: number;
  /** How often each exception was needed, by its kind or phrase, in the order of the list. */
  readonly exceptions: readonly { readonly name: string; readonly count: number; readonly why: string }[];
}

/** Findings of every check but the exceptions that nothing needed. */
function findingsIn(
  read: Reading,
  ledger: Ledger,
  exceptions: Exceptions,
): { readonly findings: readonly Finding[]; readonly numbers: ReturnType<typeof checkNumbers> } {
  const numbers = checkNumbers(read, ledger, exceptions);
  const broken = read.broken.map(({ file, line, problem }) => ({
    rule: 'file' as const,
    value: file,
    problem,
    remedy: 'Mend the page that writes this file.',
    built: { file, line },
  }));
  const findings = [
    ...broken,
    ...numbers.findings,
    ...checkMarks(read, ledger, exceptions),
    ...checkWording(read, ledger),
    ...checkLinks(read, ledger),
    ...checkTelephones(read, ledger),
    ...checkNames(read, ledger),
    ...checkClaims(read, ledger),
  ];
  return { findings, numbers };
}

function lineOf(words: string, text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => line.includes(words));
  return index === -1 ? undefined : index + 1;
}

/** Reads every built file once more against the ledger. `written` are the files in which faults are mended. */
export function prove(
  built: readonly BuiltFile[],
  written: readonly WrittenFile[],
  ledger: Ledger,
  exceptions: Exceptions,
): Proof {
  const files = built.filter(({ file }) => isRead(file));
  const read = joined(files.map((file) => reading(file, tableNames)));
  const { findings, numbers } = findingsIn(read, ledger, exceptions);
  const list = written.find(({ file }) => file === exceptionsFile);
  const unneeded = checkExceptions(exceptions, numbers.used).map((finding) => ({
    ...finding,
    place: { file: exceptionsFile, line: lineOf(finding.value, list?.text ?? '') },
  }));
  const named = [
    ...exceptions.kinds.map(({ kind, why }) => ({ name: kind, why })),
    ...exceptions.phrases.map(({ phrase, why }) => ({ name: phrase, why })),
  ];
  return {
    problems: report([...findings, ...unneeded], placeFinder(written.filter((file) => file !== list))),
    summary: {
      files: files.length,
      passages: read.passages.length,
      numbers: numbers.read,
      facts: numbers.facts.size,
      exceptions: named.map(({ name, why }) => ({ name, why, count: numbers.used.get(name) ?? 0 })),
    },
  };
}
