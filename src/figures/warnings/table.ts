import type { Cell, Table } from '../table.ts';
import { warningIds, warningsFacts, type WarningsData } from './data.ts';

/** What forces were told, one row a date, with the caveats of every fact in it. */
export function table({ words: { labels }, caveats }: WarningsData): Table {
  return {
    caption: labels['table-caption'],
    columns: [labels['table-when'], labels['table-kind'], labels['table-said']],
    rows: warningIds.map((id) => ({
      kind: 'plain',
      cells: [
        { text: labels[`date-${id}`], facts: warningsFacts[id] },
        { text: labels[`kind-${id}`], facts: [] },
        { text: labels[`said-${id}`], facts: warningsFacts[id] },
      ],
    })),
    notes: warningIds.flatMap((id) =>
      caveats[id].map((caveat, index): Cell => {
        const fact = warningsFacts[id][index];
        return { text: `${labels[`date-${id}`]}: ${caveat}`, facts: fact === undefined ? [] : [fact] };
      }),
    ),
  };
}
