import type { Cell, Table } from '../table.ts';
import { forcesFacts, groups, type ForcesData, type Group } from './data.ts';

/** The groups as rows with the names of their forces, the published total, and the caveats of every number. */
export function table({ words: { labels }, tiles, caveats }: ForcesData): Table {
  const cell = (text: string, ...names: readonly (Group | 'total')[]): Cell => ({
    text,
    facts: names.map((name) => forcesFacts[name]),
  });
  const namesOf = (group: Group): string =>
    tiles
      .filter((tile) => tile.group === group)
      .map(({ record }) => record.name)
      .join(', ');
  return {
    caption: labels['table-caption'],
    columns: [labels['table-published'], labels['table-forces'], labels['table-names']],
    rows: [
      ...groups.map((group) => ({
        kind: 'plain' as const,
        cells: [
          cell(labels[`date-${group}`], group),
          cell(labels[`number-${group}`], group),
          cell(namesOf(group), group),
        ],
      })),
      {
        kind: 'total',
        cells: [cell(labels['table-total']), cell(labels['number-total'], 'total'), cell('')],
      },
    ],
    notes: [
      cell(labels['note-all']),
      ...groups.map((group) => cell(`${labels[`date-${group}`]}: ${caveats[group]}`, group)),
      cell(`${labels['table-total']}: ${caveats.total}`, 'total'),
    ],
  };
}
