import type { Scene } from '../scene/scene.ts';
import type { Size } from '../scene/size.ts';
import type { SetWidth } from './line-count.ts';
import type { Words } from './words.ts';

/** One state of what an embed shows. */
export interface EmbedState {
  readonly state: string;
  readonly title: Words;
  readonly subtitle: Words;
  /** Sentences that hold every number of the picture. */
  readonly description: Words;
  scene(size: Size): Scene;
}

/** A line at the foot of an embed. */
export interface CreditLine {
  readonly setting: 'wordmark' | 'links' | 'credit';
  readonly words: Words;
}

/** Everything that one embed shows. */
export interface Embed {
  /** `<figure>/<state>/`: the end of its address, and of no other embed's. */
  readonly id: string;
  /** Title of its window: neutral, and of no page; its only number is the place among the steps. */
  readonly name: string;
  /** Accessible name of its pictures. */
  readonly pictureName: string;
  /** Facts whose numbers stand in the pictures. */
  readonly facts: readonly string[];
  /** In the order of the steps. */
  readonly states: readonly EmbedState[];
  /** The state that it shows first; one of `states`. */
  readonly shown: string;
  /** Always to be seen under the picture, one paragraph each. */
  readonly source: readonly Words[];
  /** What the reader opens to see the rest, and the rest as markup. */
  readonly table: { readonly summary: string; readonly html: string };
  readonly credit: readonly CreditLine[];
  /** The picture is kept to this height in CSS pixels where its words allow. */
  readonly tallestPicture: number;
  /** How wide its words are, for its height. */
  readonly setWidth: SetWidth;
}

/** The state that an embed shows first. @throws RangeError when it is not among its states */
export function shownState({ id, states, shown }: Embed): EmbedState {
  const state = states.find((known) => known.state === shown);
  if (state === undefined) throw new RangeError(`embed ${id} has no state "${shown}"`);
  return state;
}
