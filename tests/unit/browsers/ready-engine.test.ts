import { describe, expect, it } from 'vitest';
import type { Engine } from '../../browsers/engine.ts';
import type { Machine } from '../../browsers/machine.ts';
import { readyEngine } from '../../browsers/ready-engine.ts';

const engine: Engine = {
  name: 'lynx',
  variable: 'LYNX_PATH',
  programs: ['lynx', 'lynx-stable'],
  trial: '--version',
  companions: [],
  playwrightProgram: () => '/cache/lynx',
  debianPackages: ['lynx'],
};

/** Not one of Playwright's, and of no use without a screen. */
const mosaic: Engine = {
  name: 'mosaic',
  variable: 'MOSAIC_PATH',
  programs: ['mosaic'],
  trial: '--help',
  companions: ['screen'],
  debianPackages: ['mosaic', 'screen-server'],
};

interface Wanted {
  readonly environment?: Readonly<Record<string, string>>;
  /** Programs that exist from the start. */
  readonly programs?: readonly string[];
  /** Programs that exist but do not start. */
  readonly stubs?: readonly string[];
  /** Whether this is root on Debian. */
  readonly root?: boolean;
  /** What a run of a program brings, by its command line. */
  readonly brings?: Readonly<Record<string, string | readonly string[]>>;
}

function machineWith({ environment, programs = [], stubs = [], root = false, brings = {} }: Wanted): {
  readonly machine: Machine;
  readonly ran: readonly string[];
} {
  const present = new Set(programs);
  const ran: string[] = [];
  const machine: Machine = {
    environment: { PATH: '/opt/bin:/usr/bin', ...environment },
    canInstallPackages: root,
    isProgram: (path) => present.has(path) || stubs.includes(path),
    starts: (path) => present.has(path),
    run: (program, words) => {
      const line = [
        program === process.execPath ? 'playwright' : program,
        words[0] === 'update' ? 'update' : 'install',
      ].join(' ');
      ran.push(line);
      const brought = brings[line];
      for (const path of [brought ?? []].flat()) present.add(path);
      return Promise.resolve(brought !== undefined || line === 'apt-get update');
    },
  };
  return { machine, ran };
}

describe('readyEngine', () => {
  it('takes the program that its variable names before all others', async () => {
    const { machine } = machineWith({
      environment: { LYNX_PATH: '/mine/lynx' },
      programs: ['/mine/lynx', '/usr/bin/lynx'],
    });
    expect(await readyEngine(engine, machine)).toBe('/mine/lynx');
  });

  it('refuses a variable that names no program, instead of taking another', async () => {
    const { machine } = machineWith({ environment: { LYNX_PATH: '/typo' }, programs: ['/usr/bin/lynx'] });
    await expect(readyEngine(engine, machine)).rejects.toThrow(
      'LYNX_PATH: "/typo" is not a program that starts.',
    );
  });

  it('prefers the better name on PATH to the earlier folder', async () => {
    const { machine } = machineWith({ programs: ['/opt/bin/lynx-stable', '/usr/bin/lynx'] });
    expect(await readyEngine(engine, machine)).toBe('/usr/bin/lynx');
  });

  it('passes over a program that does not start', async () => {
    const { machine } = machineWith({ stubs: ['/usr/bin/lynx'], programs: ['/usr/bin/lynx-stable'] });
    expect(await readyEngine(engine, machine)).toBe('/usr/bin/lynx-stable');
  });

  it('installs nothing when Playwright has one already', async () => {
    const { machine, ran } = machineWith({ programs: ['/cache/lynx'], root: true });
    expect(await readyEngine(engine, machine)).toBe('/cache/lynx');
    expect(ran).toEqual([]);
  });

  it('installs the package as root on Debian', async () => {
    const { machine, ran } = machineWith({ root: true, brings: { 'apt-get install': '/usr/bin/lynx' } });
    expect(await readyEngine(engine, machine)).toBe('/usr/bin/lynx');
    expect(ran).toEqual(['apt-get update', 'apt-get install']);
  });

  it('asks Playwright for one when packages cannot be installed', async () => {
    const { machine, ran } = machineWith({ brings: { 'playwright install': '/cache/lynx' } });
    expect(await readyEngine(engine, machine)).toBe('/cache/lynx');
    expect(ran).toEqual(['playwright install']);
  });

  it('says in the end what was tried and which command helps', async () => {
    const { machine, ran } = machineWith({ root: true });
    await expect(readyEngine(engine, machine)).rejects.toThrow(
      /lynx: no browser .*Tried:\n.*LYNX_PATH.*\n.*lynx, lynx-stable on PATH\n.*\/cache\/lynx\n.*apt-get install lynx \(failed\)\n.*playwright install lynx \(failed\)\n {2}Install one with: npx playwright install --with-deps lynx\n {2}To test without it, .*ENGINES/,
    );
    expect(ran).toEqual(['apt-get update', 'apt-get install', 'playwright install']);
  });

  it('finds nothing while a program that it cannot do without is missing', async () => {
    const { machine, ran } = machineWith({
      programs: ['/usr/bin/mosaic'],
      root: true,
      brings: { 'apt-get install': '/usr/bin/screen' },
    });
    expect(await readyEngine(mosaic, machine)).toBe('/usr/bin/mosaic');
    expect(ran).toEqual(['apt-get update', 'apt-get install']);
  });

  it('installs an engine with all that it needs', async () => {
    const { machine } = machineWith({
      root: true,
      brings: { 'apt-get install': ['/usr/bin/mosaic', '/usr/bin/screen'] },
    });
    expect(await readyEngine(mosaic, machine)).toBe('/usr/bin/mosaic');
  });

  it('does not ask Playwright for an engine that is none of its own, and names the packages', async () => {
    const { machine, ran } = machineWith({ programs: ['/usr/bin/mosaic'] });
    await expect(readyEngine(mosaic, machine)).rejects.toThrow(
      /mosaic on PATH\n {2}- screen on PATH, .*\n {2}- apt-get install mosaic screen-server \(not tried: needs root on Debian\)\n {2}Install one with: apt-get install --no-install-recommends mosaic screen-server \(as root\)\n/,
    );
    expect(ran).toEqual([]);
  });
});
