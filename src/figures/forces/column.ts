import { aside, rule } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import { total, totalHeight } from '../../scene/total.ts';
import { groups, type ForcesData, type Group } from './data.ts';
import { entry, entryWidth, type Entry } from './entry.ts';
import type { Setting } from './settings.ts';

function entriesOf({ words: { labels } }: ForcesData, setting: Setting, shown?: Group): readonly Entry[] {
  return groups.map((group) => ({
    group,
    date: labels[`date-${group}`],
    words: setting.words === 'all' ? labels[`group-${group}`] : '',
    number: labels[`number-${group}`],
    isQuiet: shown !== undefined && shown !== group,
  }));
}

/** Width that the words need to keep every date on one line. */
export function columnWidth(data: ForcesData, setting: Setting): number {
  return Math.max(...entriesOf(data, setting).map((row) => entryWidth(row, setting)));
}

/**
 * The groups as ledger rows over the published number of forces, and a note.
 * @param shown the one group that is spoken of; all are when left out
 */
export function column(data: ForcesData, setting: Setting, width: number, shown?: Group): Part {
  const { labels } = data.words;
  const { gap, label, number } = setting;
  const room = { width, label };
  const size = round(Math.max(number * 0.72, label * 1.4));
  const sum = { width, label: labels.total, value: labels['number-total'], size, labelSize: label };
  const note = aside(room, 'note', setting.words === 'least' ? '' : labels[`note-${shown ?? 'all'}`]);
  return stack([
    ...entriesOf(data, setting, shown).flatMap((row, index) => [
      rule(room, `rule-${index + 1}`, index === 0 ? 'rule-strong' : 'rule'),
      space(gap),
      entry(row, width, setting),
      space(gap),
    ]),
    { height: totalHeight(sum) + 2, at: (top) => total({ ...sum, key: 'total', y: top }) },
    space(note.height === 0 ? 0 : gap * 1.4),
    note,
  ]);
}

function moved(mark: Mark, by: number): Mark {
  return mark.shape === 'line'
    ? { ...mark, x1: round(mark.x1 + by), x2: round(mark.x2 + by) }
    : { ...mark, x: round(mark.x + by) };
}

/** The same marks further to the right. */
export function movedRight({ height, at }: Part, by: number): Part {
  return { height, at: (top) => at(top).map((mark) => moved(mark, by)) };
}
