import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../browsers/engine.ts';
import { thisMachine } from '../browsers/machine.ts';
import { readyEngine } from '../browsers/ready-engine.ts';
import { type Command, runCommand } from './command.ts';
import {
  addCounts,
  type Counts,
  countsOfCommand,
  countsOfPlaywright,
  countsOfVitest,
  noCounts,
} from './counts.ts';

type Print = (line: string) => void;

/** One part of the whole test run. */
export interface Stage {
  readonly name: string;
  readonly run: (print: Print) => Promise<Counts>;
}

const reports = 'test-results';

/** Everything that `npm test` runs, in order; each stage needs those before it to have passed. */
export function stagesFor(engines: readonly Engine[]): readonly Stage[] {
  return [
    // First, so that an engine which cannot be had is known at once.
    { name: 'engines', run: (print) => readyAll(engines, print) },
    { name: 'types', run: commands(tool('astro', 'check', '--minimumFailingSeverity', 'warning')) },
    {
      name: 'lint',
      run: commands(
        tool('eslint', '--max-warnings=0', '.'),
        tool('prettier', '--check', '--log-level=warn', '.'),
      ),
    },
    { name: 'unit', run: vitest('unit', ['node', 'dom']) },
    { name: 'build', run: commands({ program: process.execPath, words: ['src/proof/build.ts'] }) },
    { name: 'pages', run: vitest('pages', ['pages']) },
    ...engines.map((engine) => ({ name: engine.name, run: (print: Print) => testsIn(engine, print) })),
  ];
}

async function readyAll(engines: readonly Engine[], print: Print): Promise<Counts> {
  const machine = thisMachine(print);
  for (const engine of engines) print(`${engine.name}: ${await readyEngine(engine, machine)}`);
  return { ...noCounts, passed: engines.length };
}

/** What every engine must do alike, and in Chromium, where Playwright can do more than others, everything else too. */
async function testsIn(engine: Engine, print: Print): Promise<Counts> {
  const program = await readyEngine(engine, thisMachine(print));
  const environment = { [engine.variable]: program };
  const common = vitest(`engines-${engine.name}`, ['engines'], { ...environment, ENGINE: engine.name });
  const counts = await common(print);
  if (counts.failed > 0 || engine.playwrightProgram === undefined) return counts;
  return addCounts(counts, await playwright(engine.name, environment, print));
}

function tool(name: string, ...words: readonly string[]): Command {
  return { program: process.execPath, words: [join('node_modules/.bin', name), ...words] };
}

function commands(...all: readonly Command[]): Stage['run'] {
  return async (print) => {
    let counts = noCounts;
    for (const command of all) counts = addCounts(counts, countsOfCommand(await runCommand(command, print)));
    return counts;
  };
}

function vitest(
  name: string,
  projects: readonly string[],
  environment: Command['environment'] = {},
): Stage['run'] {
  const report = join(reports, `vitest-${name}.json`);
  const words = [
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const command = { ...tool('vitest', 'run', ...words), environment };
  return (print) => withReport(command, report, countsOfVitest, print);
}

function playwright(
  project: string,
  environment: Readonly<Record<string, string>>,
  print: Print,
): Promise<Counts> {
  const report = join(reports, `playwright-${project}.json`);
  const command = {
    ...tool('playwright', 'test', `--project=${project}`, '--reporter=dot,json'),
    environment: {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      // It sets FORCE_COLOR for its workers, and Node warns when both are there.
      NO_COLOR: undefined,
    },
  };
  return withReport(command, report, countsOfPlaywright, print);
}

async function withReport(
  command: Command,
  report: string,
  counts: (report: string, succeeded: boolean) => Counts,
  print: Print,
): Promise<Counts> {
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const succeeded = await runCommand(command, print);
  return counts(readFileSync(report, 'utf8'), succeeded);
}
