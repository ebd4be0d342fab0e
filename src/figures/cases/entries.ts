import { round } from '../../scene/round.ts';
import { blank, label, rule } from '../../scene/entries.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import type { CasesData, CasesState } from './data.ts';

/** How the blank entries are set, in CSS pixels with the reader's text scale in them. */
export interface EntrySetting {
  readonly label: number;
  /** Paper between the entries. */
  readonly row: number;
  /** Takes the shorter wording. */
  readonly brief: boolean;
  /** Says what the authors thought of the true figure; the first words to go. */
  readonly higher: boolean;
}

/** What is not counted, under its rule: words and dots, and nothing that has a size. The last entry stays open. */
export function entries(
  { words: { labels } }: CasesData,
  state: CasesState,
  width: number,
  { label: size, row, brief, higher }: EntrySetting,
): Part {
  const column = { width, label: round(size) };
  const entry = (key: string, name: string, value: string): readonly Part[] => [
    space(row),
    blank(column, { key, label: name, value }),
  ];
  const unknown = [
    ...entry('unreported', labels.unreported, labels['not-known']),
    space(row * 0.6),
    label(column, 'higher', higher ? labels['possibly-higher'] : ''),
  ];
  return stack([
    rule(column, 'not-counted-rule'),
    space(row * 0.8 + 2),
    label(column, 'not-counted', labels['not-counted'], { tone: 'label-strong' }),
    ...entry('colleagues', labels.colleagues, labels['left-out']),
    ...entry('custody', brief ? labels['custody-short'] : labels.custody, labels['left-out']),
    ...(state === 'unknown' ? unknown : []),
  ]);
}
