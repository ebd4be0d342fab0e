import type { Engine } from '../browsers/engine.ts';
import type { Counts } from './counts.ts';

/**
 * What the run says of engines in the end: how many checks passed in each, and which were left out.
 *
 * @param asked what `ENGINES` says
 * @param ran counts by the name of an engine; an engine that was to run and is not in it did not get its turn
 */
export function engineSummary(
  all: readonly Engine[],
  chosen: readonly Engine[],
  ran: ReadonlyMap<string, Counts>,
  asked: string | undefined,
): readonly string[] {
  const words = chosen.map(({ name }) => {
    const counts = ran.get(name);
    if (counts === undefined) return `${name} did not run`;
    const failed = counts.failed > 0 ? `, ${String(counts.failed)} failed` : '';
    return `${name} ${String(counts.passed)} checks passed${failed}`;
  });
  const left = all.filter((engine) => !chosen.includes(engine)).map(({ name }) => name);
  return [
    `Engines: ${words.join('; ')}.`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}, because ENGINES=${asked ?? ''}.`] : []),
  ];
}
