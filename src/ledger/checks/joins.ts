import type { Problem } from '../content-error.ts';
import { rowPlace, type Tables } from '../tables.ts';

/** `joins_with` is mutual, and no fact joins itself. */
export function joinProblems({ facts }: Tables): readonly Problem[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact) =>
    fact.joinsWith.flatMap((id) => {
      const place = rowPlace('facts', fact);
      if (id === fact.id) {
        return [
          { place, problem: 'joins_with names the fact itself.', remedy: `Remove ${id} from the list.` },
        ];
      }
      const other = byId.get(id);
      if (other === undefined || other.joinsWith.includes(fact.id)) return [];
      return [
        {
          place,
          problem: `joins_with names ${id}, which does not name it back (line ${String(other.line)}).`,
          remedy: `Add ${fact.id} to joins_with of ${id}, or remove ${id} here.`,
        },
      ];
    }),
  );
}
