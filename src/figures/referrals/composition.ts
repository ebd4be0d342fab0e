import type { Part } from '../../scene/part.ts';
import type { Size } from '../../scene/size.ts';
import type { ReferralsData } from './data.ts';
import type { PartedState } from './groups.ts';
import type { Setting } from './setting.ts';

/** The page and the discs on it, in CSS pixels. */
export interface Ruling {
  readonly width: number;
  readonly textScale: number;
  /** Discs in a row. */
  readonly columns: number;
  /** Distance between the middles of neighbouring discs. */
  readonly pitch: number;
}

/** One way to set the years apart. */
export interface Composition {
  /** What the width allows, each at its largest pitch. */
  readonly rulings: (
    data: ReferralsData,
    size: Size,
    setting: Setting,
  ) => readonly [Ruling, ...(readonly Ruling[])];
  readonly page: (data: ReferralsData, state: PartedState, ruling: Ruling, setting: Setting) => Part;
}
