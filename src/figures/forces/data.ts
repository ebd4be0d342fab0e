import type { Ledger } from '../../ledger/index.ts';
import { mapped } from '../mapped.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const forcesStates = ['all', 'group-1', 'group-2', 'group-3'] as const;

/** One appearance of the figure. */
export type ForcesState = (typeof forcesStates)[number];

/** What the file of words must have labels for. */
export const forcesLabels = [
  'date-1',
  'date-2',
  'date-3',
  'group-1',
  'group-2',
  'group-3',
  'number-1',
  'number-2',
  'number-3',
  'number-total',
  'total',
  'wales',
  'note-all',
  'note-1',
  'note-2',
  'note-3',
  'table-caption',
  'table-published',
  'table-forces',
  'table-names',
  'table-total',
] as const;

/** The name of one label. */
export type ForcesLabel = (typeof forcesLabels)[number];

/** In the order of publication. */
export const groups = [1, 2, 3] as const;

/** One of the three groups in which the reports were published; it says when, and nothing of what they found. */
export type Group = (typeof groups)[number];

/** The facts that the figure draws. */
export const forcesFacts: Readonly<Record<Group | 'total', string>> = {
  1: 'peel-group-1-2019',
  2: 'peel-group-2-2019',
  3: 'peel-group-3-2020',
  total: 'forces-total',
};

/** One force: the cell of the map that it stands in, and the group of its report. */
export interface Tile {
  /** Which force it is: for the table and for its own page, never for the map. */
  readonly record: {
    /** Id of the force. */
    readonly force: string;
    /** Its name without Police or Constabulary. */
    readonly name: string;
  };
  /** From the left, 1 to 7. */
  readonly column: number;
  /** From the top, 1 to 9. */
  readonly row: number;
  readonly group: Group;
  /** Set apart by a gap. */
  readonly wales: boolean;
}

/** What the figure draws: every force in its cell of the map. */
export interface ForcesData {
  readonly words: Words<ForcesState, ForcesLabel>;
  /** In the order of the alphabet. */
  readonly tiles: readonly Tile[];
  /** Caveat of each fact, word for word. */
  readonly caveats: Readonly<Record<Group | 'total', string>>;
}

/** The group of this number. @throws RangeError when there is none */
function groupOf(number: number): Group {
  const group = groups.find((known) => known === number);
  if (group === undefined) throw new RangeError(`there is no group ${number} of force reports`);
  return group;
}

/** Takes from the ledger what the figure draws. */
export function forcesData(ledger: Ledger, words: Words<ForcesState, ForcesLabel>): ForcesData {
  return {
    words,
    tiles: ledger.forces.map(({ id, shortName, tileCol, tileRow, peelGroup201819, country }) => ({
      record: { force: id, name: shortName },
      column: tileCol,
      row: tileRow,
      group: groupOf(peelGroup201819),
      wales: country === 'Wales',
    })),
    caveats: mapped(forcesFacts, (id) => ledger.fact(id).caveat),
  };
}
