import { delimiter, join } from 'node:path';
import type { Engine } from './engine.ts';
import type { Machine } from './machine.ts';

/**
 * Looks for the program of an engine where it may already be: its variable, PATH, Playwright's own.
 *
 * @throws when its variable names something else than a program that starts.
 */
export function findEngine(engine: Engine, machine: Machine): string | undefined {
  const works = (path: string): boolean => machine.isProgram(path) && machine.starts(path);
  const named = machine.environment[engine.variable];
  if (named !== undefined && named !== '') {
    if (works(named)) return named;
    throw new Error(
      `${engine.variable}: "${named}" is not a program that starts.\n  Name a browser's program, or leave it out to have one found.`,
    );
  }
  return [...onPath(engine.programs, machine), engine.playwrightProgram()].find(works);
}

function onPath(programs: readonly string[], { environment }: Machine): readonly string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}
