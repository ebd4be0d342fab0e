import { caveatNotes } from '../fact-record.ts';
import type { Cell, Row, Table } from '../table.ts';
import { trackerFacts, type TrackerData, type TrackerFact } from './data.ts';
import type { TrackerLabel } from './labels.ts';

/** What was asked, when, by when, and what was found; the one that stands apart after a row that says so. */
export function table({ words: { labels }, records }: TrackerData): Table {
  const cell = (names: readonly TrackerLabel[], ...facts: readonly TrackerFact[]): Cell => ({
    text: names.map((name) => labels[name]).join(' '),
    facts: facts.map((name) => trackerFacts[name]),
  });
  const row = (...cells: readonly Cell[]): Row => ({ kind: 'plain', cells });
  return {
    caption: labels['table-caption'],
    columns: [labels['table-asked'], labels['table-when'], labels['table-found']],
    rows: [
      row(
        cell(['asked-request'], 'code', 'vetting2012'),
        cell(['dates-request'], 'report2012'),
        cell(['found-request-code', 'found-request-again'], 'codeLaid', 'vetting'),
      ),
      row(
        cell(['asked-look-back'], 'lookBack'),
        cell(['dates-look-back'], 'report2016', 'lookBack'),
        cell(['found-look-back']),
      ),
      row(
        cell(['asked-plan'], 'plan'),
        cell(['dates-plan'], 'report2016', 'plan'),
        cell(
          ['found-plan-2017', 'found-plan-2019'],
          'report2017',
          'complete',
          'started',
          'notStarted',
          'insufficient',
          'report2019',
          'capacity',
        ),
      ),
      row(
        cell(['asked-vetting'], 'vetting'),
        cell(['dates-vetting'], 'report2016', 'vetting'),
        cell(['found-vetting-2019', 'found-vetting-new'], 'report2019', 'share', 'newDate'),
      ),
      { kind: 'break', cells: [cell(['table-apart'])] },
      row(
        cell(['asked-answered'], 'answered'),
        cell(['dates-answered'], 'answered'),
        cell(['found-answered'], 'answered'),
      ),
    ],
    notes: caveatNotes(records),
  };
}
