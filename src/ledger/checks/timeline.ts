import type { Problem } from '../content-error.ts';
import { rowPlace, type Tables } from '../tables.ts';

/** An event about a dated fact has its date, as precise as either knows it. */
export function timelineProblems({ facts, timeline }: Tables): readonly Problem[] {
  return timeline.flatMap((event) => {
    const fact = facts.find(({ id }) => id === event.factId);
    if (fact?.unit !== 'date' || fact.value.startsWith(event.date) || event.date.startsWith(fact.value))
      return [];
    return [
      {
        place: rowPlace('timeline', event),
        problem: `date "${event.date}" is not that of its fact ${fact.id}, "${fact.value}" (content/facts.csv:${String(fact.line)}).`,
        remedy: 'Correct one of the two dates, or name another fact.',
      },
    ];
  });
}
