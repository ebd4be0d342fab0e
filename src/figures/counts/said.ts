import type { TextTone } from '../../scene/tone.ts';
import type { CountsLabel, CountsState } from './data.ts';
import type { CountName } from './names.ts';

type Kind = 'what' | 'period' | 'is' | 'is-not' | 'unit' | 'by' | 'read';

/** One thing that a state says of every count. */
export interface Said {
  readonly kind: Kind;
  readonly tone: TextTone;
  /** Heads its column on a wide page. */
  readonly head?: CountsLabel;
}

const what: Said = { kind: 'what', tone: 'label' };
/** When; under the name where time is drawn beside it. */
export const period: Said = { kind: 'period', tone: 'label', head: 'head-when' };
const is: Said = { kind: 'is', tone: 'label', head: 'head-is' };
const isNot: Said = { kind: 'is-not', tone: 'label-strong' };
const unit: Said = { kind: 'unit', tone: 'label' };
const by: Said = { kind: 'by', tone: 'label-strong', head: 'head-by' };
const read: Said = { kind: 'read', tone: 'label', head: 'head-read' };

const all: Readonly<Record<CountsState, readonly Said[]>> = {
  numbers: [what],
  periods: [],
  units: [is, isNot],
  counters: [by, read],
  refused: [period, by],
};

/** Columns between name and number on a wide page; the periods are drawn there. */
export function columns(state: CountsState, brief: boolean): readonly Said[] {
  return state === 'units' && brief ? [unit] : all[state];
}

/** How much is said under the names of a narrow page. */
export type Amount = 'whole' | 'brief' | 'least';

const least: Readonly<Record<CountsState, readonly Said[]>> = {
  numbers: [],
  periods: [],
  units: [isNot],
  counters: [by],
  refused: [],
};

/** Lines under the name on a narrow page. */
export function lines(state: CountsState, much: Amount): readonly Said[] {
  if (much === 'least') return least[state];
  if (state === 'numbers') return [what];
  if (state === 'units') return much === 'brief' ? [unit] : [is, isNot];
  return state === 'counters' ? [by, read] : [period];
}

/** The label that says it of this count. */
export function labelOf({ kind }: Said, name: CountName): CountsLabel {
  return `${kind}-${name}`;
}
