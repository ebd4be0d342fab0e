import type { Cell, Table } from '../table.ts';
import { grades, plansFacts, type Grade, type PlansData } from './data.ts';

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The groups as rows, the published total, and the caveats of every number. */
export function table({ words: { labels }, caveats }: PlansData): Table {
  const cell = (text: string, ...names: readonly (Grade | 'total')[]): Cell => ({
    text,
    facts: names.map((name) => plansFacts[name]),
  });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-state'], labels['table-forces']],
    rows: [
      ...grades.map((grade) => ({
        kind: grade === 'insufficient' ? ('blank' as const) : ('plain' as const),
        cells: [cell(sentenceCase(labels[grade])), cell(labels[`number-${grade}`], grade)],
      })),
      { kind: 'total', cells: [cell(labels['table-total']), cell(labels['number-total'], 'total')] },
    ],
    notes: [
      ...grades.map((grade) => cell(`${sentenceCase(labels[grade])}: ${caveats[grade]}`, grade)),
      cell(`${labels['table-total']}: ${caveats.total}`, 'total'),
    ],
  };
}
