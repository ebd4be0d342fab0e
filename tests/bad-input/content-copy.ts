import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One change of one file, where `from` stands for the first time. */
export interface Change {
  /** Path from the project's root. */
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The place of the line that begins so, in a file as changed: `content/facts.csv:6`. */
export type LineOf = (file: string, beginning: string) => string;

/** Finds lines in a copy of the project. */
export function lineOf(project: string): LineOf {
  return (file, beginning) => {
    const lines = readFileSync(join(project, file), 'utf8').split('\n');
    const index = lines.findIndex((line) => line.trimStart().startsWith(beginning));
    if (index === -1) throw new Error(`no line of ${file} begins with "${beginning}"`);
    return `${file}:${index + 1}`;
  };
}

function makeWritable(directory: string): void {
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) chmodSync(join(entry.parentPath, entry.name), 0o644);
  }
}

function change(project: string, { file, from, to }: Change): void {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} does not stand in ${file}, or is the same as "${to}"`);
  writeFileSync(path, changed);
}

/**
 * Copies parts of the project into a folder of its own, changes them, and hands the folder to the work.
 * The folder is removed afterwards.
 * @param parts such as `content` and `src`; packages are the project's own
 */
export function withCopy<Result>(
  parts: readonly string[],
  changes: readonly Change[],
  work: (project: string) => Result,
): Result {
  const project = mkdtempSync(join(tmpdir(), 'told-'));
  try {
    for (const part of parts) {
      cpSync(part, join(project, part), { recursive: true });
    }
    makeWritable(project);
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'dir');
    for (const one of changes) change(project, one);
    return work(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
