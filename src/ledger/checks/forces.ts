import type { Problem } from '../content-error.ts';
import { rowPlace, type Tables } from '../tables.ts';

/** No two forces stand in one cell of the grid, and there are as many forces as `forces-total` says. */
export function forceProblems({ facts, forces }: Tables): readonly Problem[] {
  const shared = forces.flatMap((force, index) => {
    const other = forces
      .slice(0, index)
      .find((row) => row.tileCol === force.tileCol && row.tileRow === force.tileRow);
    if (other === undefined) return [];
    return [
      {
        place: rowPlace('forces', force),
        problem: `tile_col ${String(force.tileCol)}, tile_row ${String(force.tileRow)} is the cell of ${other.id} (line ${String(other.line)}).`,
        remedy: 'Give each force a cell of its own.',
      },
    ];
  });
  const total = facts.find(({ id }) => id === 'forces-total');
  if (total === undefined || Number(total.value) === forces.length) return shared;
  return [
    ...shared,
    {
      place: rowPlace('facts', total),
      problem: `value "${total.value}" is not the number of rows of forces.csv, ${String(forces.length)}.`,
      remedy: 'Add or remove the force, or correct the value.',
    },
  ];
}
