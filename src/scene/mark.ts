import type { ShapeTone, TextTone } from './tone.ts';

interface Keyed {
  /** Stable across the states of one figure, so that a mark keeps its identity when it moves; never says what a case or force is. */
  readonly key: string;
}

/** A ring or disc about (x, y). */
export interface CircleMark extends Keyed {
  readonly shape: 'circle';
  readonly tone: ShapeTone;
  readonly x: number;
  readonly y: number;
  /** Radius in CSS pixels, to the middle of the stroke. */
  readonly r: number;
}

/** A square or bar whose upper left corner is (x, y). */
export interface RectMark extends Keyed {
  readonly shape: 'rect';
  readonly tone: ShapeTone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Any other outline; `d` is drawn about (0, 0) and moved to (x, y), so equal outlines share their `d`. */
export interface PathMark extends Keyed {
  readonly shape: 'path';
  readonly tone: ShapeTone;
  readonly x: number;
  readonly y: number;
  readonly d: string;
}

/** A straight rule, baseline or dotted leader. */
export interface LineMark extends Keyed {
  readonly shape: 'line';
  readonly tone: ShapeTone;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Words at their real size; `y` is the baseline of the first line. */
export interface TextMark extends Keyed {
  readonly shape: 'text';
  readonly tone: TextTone;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Font size in CSS pixels, the reader's text scale included. */
  readonly size: number;
  /** Distance between baselines in CSS pixels. */
  readonly leading: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** One thing in a scene. Coordinates are CSS pixels, rounded to two decimals. */
export type Mark = CircleMark | RectMark | PathMark | LineMark | TextMark;
