import type { Problem } from '../content-error.ts';
import { rowPlace, type Tables } from '../tables.ts';

/** No two services have one place in the list, and the first is not a police service. */
export function supportProblems({ support }: Tables): readonly Problem[] {
  const twice = support.flatMap((service, index) => {
    const other = support.slice(0, index).find(({ order }) => order === service.order);
    if (other === undefined) return [];
    return [
      {
        place: rowPlace('support', service),
        problem: `order "${String(service.order)}" is the place of ${other.id} (line ${String(other.line)}).`,
        remedy: 'Give each service a place of its own.',
      },
    ];
  });
  const first = [...support].sort((left, right) => left.order - right.order)[0];
  if (first === undefined || first.isPolice === 'no') return twice;
  return [
    ...twice,
    {
      place: rowPlace('support', first),
      problem: `is_police "${first.isPolice}" stands first in the list.`,
      remedy:
        'Begin with a service that is not a police service: for some readers the police are the danger.',
    },
  ];
}
