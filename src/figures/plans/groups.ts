import { grades, type Grade, type PlansData, type PlansState } from './data.ts';
import type { Group } from './row.ts';

/** The states in which the forces stand in the groups of the review. */
export type GroupedState = Exclude<PlansState, 'forces'>;

/** All of them. */
export const groupedStates: readonly GroupedState[] = ['sorted', 'complete', 'what-it-means'];

/** The groups of the review as rows; where two forces are named, all others step back. */
export function groupsOf({ words: { labels }, forces }: PlansData, state: GroupedState): readonly Group[] {
  const isNaming = state === 'complete';
  let from = 0;
  return grades.map((grade: Grade): Group => {
    const count = forces[grade];
    const group = {
      grade,
      from,
      count,
      number: labels[`number-${grade}`],
      words: labels[grade],
      names: isNaming && grade === 'complete' ? labels.names : '',
      quiet: isNaming && grade !== 'complete',
    };
    from += count;
    return group;
  });
}
