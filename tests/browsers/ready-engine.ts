import type { Engine } from './engine.ts';
import { findEngine } from './find-engine.ts';
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
    (await installPackage(engine, machine)) ??
    (await installWithPlaywright(engine, machine)) ??
    giveUp(engine, machine)
  );
}

async function installPackage(engine: Engine, machine: Machine): Promise<string | undefined> {
  if (!machine.canInstallPackages) return undefined;
  const install = ['install', '-y', '--no-install-recommends', engine.debianPackage];
  const installed =
    (await machine.run('apt-get', ['update'], 2 * minute)) &&
    (await machine.run('apt-get', install, 6 * minute));
  return installed ? findEngine(engine, machine) : undefined;
}

async function installWithPlaywright(engine: Engine, machine: Machine): Promise<string | undefined> {
  const words = ['node_modules/.bin/playwright', 'install', '--no-shell', engine.name];
  const installed = await machine.run(process.execPath, words, 2 * minute);
  return installed ? findEngine(engine, machine) : undefined;
}

function giveUp(engine: Engine, machine: Machine): never {
  const packages = machine.canInstallPackages
    ? `apt-get install ${engine.debianPackage} (failed)`
    : `apt-get install ${engine.debianPackage} (not tried: needs root on Debian)`;
  const tried = [
    `${engine.variable} (not set)`,
    `${engine.programs.join(', ')} on PATH`,
    engine.playwrightProgram(),
    packages,
    `playwright install ${engine.name} (failed)`,
  ];
  throw new Error(
    `${engine.name}: no browser was found or could be installed. Tried:\n` +
      tried.map((place) => `  - ${place}\n`).join('') +
      `  Install one with: npx playwright install --with-deps ${engine.name}`,
  );
}
