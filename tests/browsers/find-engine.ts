import { delimiter, join } from 'node:path';
import type { Engine } from './engine.ts';
import type { Machine } from './machine.ts';

/**
 * Looks for the program of an engine where it may already be: its variable, PATH, Playwright's own. Nothing is found
 * while a program that it cannot do without is missing.
 *
 * @throws when its variable names something else than a program that starts.
 */
export function findEngine(engine: Engine, machine: Machine): string | undefined {
  const works = (path: string): boolean => machine.isProgram(path) && machine.starts(path, engine.trial);
  const named = machine.environment[engine.variable];
  const isNamed = named !== undefined && named !== '';
  if (isNamed && !works(named)) {
    throw new Error(
      `${engine.variable}: "${named}" is not a program that starts.\n  Name a browser's program, or leave it out to have one found.`,
    );
  }
  if (missingCompanions(engine, machine).length > 0) return undefined;
  if (isNamed) return named;
  const playwrights = engine.playwrightProgram === undefined ? [] : [engine.playwrightProgram()];
  return [...onPath(engine.programs, machine), ...playwrights].find(works);
}

/** The programs that an engine needs besides its own and that are not on PATH. */
export function missingCompanions({ companions }: Engine, machine: Machine): readonly string[] {
  return companions.filter((program) => !onPath([program], machine).some(machine.isProgram));
}

function onPath(programs: readonly string[], { environment }: Machine): readonly string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}
