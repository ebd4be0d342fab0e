import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { enginesFrom } from '../browsers/engines.ts';
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

/**
 * Everything that `npm test` runs, in order; each stage needs those before it to have passed.
 *
 * @throws when `ENGINES` names an engine that is not known.
 */
export function stagesFor(environment: Readonly<Record<string, string | undefined>>): readonly Stage[] {
  const engines = enginesFrom(environment['ENGINES']);
  return [
    { name: 'types', run: commands(tool('astro', 'check', '--minimumFailingSeverity', 'warning')) },
    {
      name: 'lint',
      run: commands(
        tool('eslint', '--max-warnings=0', '.'),
        tool('prettier', '--check', '--log-level=warn', '.'),
      ),
    },
    { name: 'unit', run: vitest('node', 'dom') },
    { name: 'build', run: commands({ program: process.execPath, words: ['src/proof/build.ts'] }) },
    { name: 'pages', run: vitest('pages') },
    {
      name: 'browsers',
      run: async (print) => {
        const machine = thisMachine(print);
        let counts = noCounts;
        for (const engine of engines) {
          const program = await readyEngine(engine, machine);
          print(`${engine.name}: ${program}`);
          counts = addCounts(counts, await playwright(engine.name, { [engine.variable]: program }, print));
        }
        return counts;
      },
    },
  ];
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

function vitest(...projects: readonly string[]): Stage['run'] {
  const report = join(reports, `vitest-${projects.join('-')}.json`);
  const words = [
    ...projects.map((project) => `--project=${project}`),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return (print) => withReport(tool('vitest', 'run', ...words), report, countsOfVitest, print);
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
