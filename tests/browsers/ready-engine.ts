import type { Engine } from './engine.ts';
import { findEngine, missingCompanions } from './find-engine.ts';
import type { Machine } from './machine.ts';

const minute = 60_000;

/**
 * The path of an engine's program, which is installed if it is nowhere to be found.
 *
 * @throws when it cannot be had, with everything that was tried.
 */
export async function readyEngine(engine: Engine, machine: Machine): Promise<string> {
  return (
    findEngine(engine, machine) ??
    (await installPackages(engine, machine)) ??
    (await installWithPlaywright(engine, machine)) ??
    giveUp(engine, machine)
  );
}

async function installPackages(engine: Engine, machine: Machine): Promise<string | undefined> {
  if (!machine.canInstallPackages) return undefined;
  const install = ['install', '-y', '--no-install-recommends', ...engine.debianPackages];
  const installed =
    (await machine.run('apt-get', ['update'], 2 * minute)) &&
    (await machine.run('apt-get', install, 6 * minute));
  return installed ? findEngine(engine, machine) : undefined;
}

async function installWithPlaywright(engine: Engine, machine: Machine): Promise<string | undefined> {
  if (engine.playwrightProgram === undefined) return undefined;
  const words = ['node_modules/.bin/playwright', 'install', '--no-shell', engine.name];
  const installed = await machine.run(process.execPath, words, 2 * minute);
  return installed ? findEngine(engine, machine) : undefined;
}

function giveUp(engine: Engine, machine: Machine): never {
  const { name, variable, programs, playwrightProgram, debianPackages } = engine;
  const packages = `apt-get install ${debianPackages.join(' ')}`;
  const missing = missingCompanions(engine, machine);
  const tried = [
    `${variable} (${(machine.environment[variable] ?? '') === '' ? 'not set' : 'set'})`,
    `${programs.join(', ')} on PATH`,
    ...missing.map((program) => `${program} on PATH, which it cannot do without`),
    ...(playwrightProgram === undefined ? [] : [playwrightProgram()]),
    machine.canInstallPackages ? `${packages} (failed)` : `${packages} (not tried: needs root on Debian)`,
    ...(playwrightProgram === undefined ? [] : [`playwright install ${name} (failed)`]),
  ];
  const remedy =
    playwrightProgram === undefined
      ? `apt-get install --no-install-recommends ${debianPackages.join(' ')} (as root)`
      : `npx playwright install --with-deps ${name}`;
  throw new Error(
    `${name}: no browser was found or could be installed. Tried:\n` +
      tried.map((place) => `  - ${place}\n`).join('') +
      `  Install one with: ${remedy}\n` +
      `  To test without it, name the others in ENGINES, with commas between.`,
  );
}
