import type { Place, Problem } from './content-error.ts';
import type { Fact } from './fact.ts';

function pairs(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  return facts.flatMap((left, index) => facts.slice(index + 1).map((right) => [left, right] as const));
}

/** What forbids these facts one scale: a fact that may not be drawn, or a pair that `joins_with` does not allow. */
export function comparisonProblems(facts: readonly Fact[], where: Place): readonly Problem[] {
  const undrawn = facts
    .filter(({ chart }) => chart !== 'yes')
    .map(({ id, chart }) => ({
      place: where,
      problem: `${id} is drawn to a scale, but its column chart says "${chart}".`,
      remedy: 'Let it stand as words or as a blank entry, never as a mark, a length or a position.',
    }));
  const apart = pairs(facts)
    .filter(([left, right]) => left.id !== right.id && !left.joinsWith.includes(right.id))
    .map(([left, right]) => ({
      place: where,
      problem: `${left.id} and ${right.id} may not share a scale: joins_with of content/facts.csv:${String(left.line)} does not name ${right.id}.`,
      remedy: `They are different counts. Draw each by itself (${left.id} may stand with: ${left.joinsWith.join(', ') || 'none'}).`,
    }));
  return [...undrawn, ...apart];
}

/** What forbids a difference or ratio of two facts: that they are of one series, on either side of a break in it. */
export function breakProblems(left: Fact, right: Fact, where: Place): readonly Problem[] {
  if (left.series === '' || left.series !== right.series) return [];
  if (left.segment === '' || right.segment === '' || left.segment === right.segment) return [];
  return [
    {
      place: where,
      problem: `${left.id} (${left.segment}) and ${right.id} (${right.segment}) are not on one side of a break, so no change or ratio may be stated.`,
      remedy: 'State the numbers side by side, with their units and periods, and no change between them.',
    },
  ];
}
