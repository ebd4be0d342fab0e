import type { Problem } from './content-error.ts';
import type { Fact } from './fact.ts';
import type { Place } from './content-error.ts';

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

/** What forbids a difference, ratio or percentage between these facts: another series, or the other side of a break. */
export function segmentProblems(facts: readonly Fact[], where: Place): readonly Problem[] {
  const remedy = 'State the numbers side by side, with their units and periods, and no change between them.';
  return pairs(facts).flatMap(([left, right]) => {
    if (left.series === '' || left.series !== right.series) {
      return [
        {
          place: where,
          problem: `${left.id} and ${right.id} are not of one series, so no change or ratio may be stated.`,
          remedy,
        },
      ];
    }
    if (left.segment === right.segment) return [];
    return [
      {
        place: where,
        problem: `${left.id} (${left.segment || 'no segment'}) and ${right.id} (${right.segment || 'no segment'}) are not on one side of a break, so no change or ratio may be stated.`,
        remedy,
      },
    ];
  });
}
