import { engines, enginesFrom } from './browsers/engines.ts';
import { addCounts, type Counts, noCounts } from './run/counts.ts';
import { engineSummary } from './run/engine-summary.ts';
import { heldOutput } from './run/held-output.ts';
import { type Stage, stagesFor } from './run/stages.ts';

const linesOfStage = 50;

const print = (line: string): void => {
  console.log(line);
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const skippedOf = ({ skipped }: Counts): string => (skipped > 0 ? `, ${String(skipped)} skipped` : '');

async function runStage(stage: Stage): Promise<Counts> {
  const start = performance.now();
  const output = heldOutput(print, linesOfStage);
  print(`\n== ${stage.name} ==`);
  const counts = await stage.run(output.line).catch((error: unknown): Counts => {
    output.line(error instanceof Error ? error.message : String(error));
    return { ...noCounts, failed: 1 };
  });
  output.end(counts.failed === 0);
  const outcome = counts.failed === 0 ? 'passed' : 'FAILED';
  print(
    `== ${stage.name} ${outcome}: ${String(counts.passed)} passed${skippedOf(counts)} in ${seconds(start)} ==`,
  );
  return counts;
}

async function runAll(): Promise<Counts> {
  const start = performance.now();
  const asked = process.env['ENGINES'];
  const chosen = enginesFrom(asked);
  const stages = stagesFor(chosen);
  const ran = new Map<string, Counts>();
  const tellEngines = (): void => {
    for (const line of engineSummary(engines, chosen, ran, asked)) print(line);
  };
  let counts = noCounts;
  for (const [index, stage] of stages.entries()) {
    const ofStage = await runStage(stage);
    ran.set(stage.name, ofStage);
    counts = addCounts(counts, ofStage);
    if (counts.failed > 0) {
      const left = stages.slice(index + 1).map(({ name }) => name);
      print(
        `\nStopped at ${stage.name} after ${seconds(start)}; ${left.length > 0 ? left.join(', ') : 'nothing'} did not run.`,
      );
      tellEngines();
      return counts;
    }
  }
  print(`\nEverything passed in ${seconds(start)}${skippedOf(counts)}.`);
  tellEngines();
  return counts;
}

// The tools see a pipe here: whether there are colours depends on where this process prints to.
if (process.env['NO_COLOR'] === undefined && process.env['FORCE_COLOR'] === undefined) {
  process.env[process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
}
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    print(`Stopped by ${signal}.\n0 passed, 1 failed`);
    process.exit(1);
  });
}

const counts = await runAll().catch((error: unknown): Counts => {
  print(error instanceof Error ? error.message : String(error));
  return { ...noCounts, failed: 1 };
});
print(`${String(counts.passed)} passed, ${String(counts.failed)} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
