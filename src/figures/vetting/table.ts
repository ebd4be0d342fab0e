import type { Cell, Row, Table } from '../table.ts';
import { vettingFacts, type VettingData, type VettingFact, type VettingLabel } from './data.ts';

/** What was asked, what was estimated apart from it, and the new date, with the caveats of every row. */
export function table({ words: { labels }, caveats }: VettingData): Table {
  const cell = (label: VettingLabel, ...facts: readonly VettingFact[]): Cell => ({
    text: labels[label],
    facts: facts.map((name) => vettingFacts[name]),
  });
  const row = (kind: Row['kind'], ...cells: readonly Cell[]): Row => ({ kind, cells });
  const note = (label: VettingLabel, fact: VettingFact): Cell => ({
    text: `${labels[label]}: ${caveats[fact]}`,
    facts: [vettingFacts[fact]],
  });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-what'], labels['table-when'], labels['table-value']],
    rows: [
      row('plain', cell('request', 'due'), cell('asked-date', 'asked'), cell('due-date', 'due')),
      row('break', cell('table-apart')),
      row(
        'plain',
        cell('table-people', 'people'),
        cell('found-date', 'found'),
        cell('table-people-value', 'people'),
      ),
      row(
        'blank',
        cell('forces-without', 'forcesWithout'),
        cell('found-date', 'found'),
        cell('forces-without-value', 'forcesWithout'),
      ),
      row(
        'plain',
        cell('table-share', 'share'),
        cell('found-date', 'found'),
        cell('table-share-value', 'share'),
      ),
      row('plain', cell('table-new', 'new'), cell('found-date', 'found'), cell('new-date', 'new')),
      row(
        'plain',
        cell('table-missed', 'missed'),
        cell('table-missed-when', 'missed'),
        cell('table-missed-value', 'missed'),
      ),
    ],
    notes: [
      cell('test'),
      cell('bar-is', 'people'),
      note('request', 'due'),
      note('table-people', 'people'),
      note('forces-without', 'forcesWithout'),
      note('table-share', 'share'),
      note('table-new', 'new'),
      note('table-missed', 'missed'),
    ],
  };
}
