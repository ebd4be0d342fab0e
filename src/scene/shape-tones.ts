import type { ShapeTone } from './tone.ts';
import type { ColourName } from './tokens.ts';

/** How a shape of one tone is drawn. */
export interface ShapeStyle {
  /** Absent leaves it empty. */
  readonly fill?: ColourName;
  /** Absent leaves it without outline. */
  readonly stroke?: ColourName;
  /** Width of the stroke in CSS pixels. */
  readonly width?: number;
  /** Lengths of dash and gap in CSS pixels; a dash of 0.1 with round ends is a dot. */
  readonly dash?: readonly [number, number];
  /** Round ends and corners. */
  readonly round?: true;
}

/** The drawing of every shape tone. Shape, hatch and outline carry the meaning; colour repeats it. */
export const shapeTones: Readonly<Record<ShapeTone, ShapeStyle>> = {
  case: { stroke: 'mark', width: 5.5 },
  'case-small': { stroke: 'mark', width: 3.8 },
  allegation: { stroke: 'mark', width: 2 },
  'allegation-referred': { fill: 'mark', stroke: 'mark', width: 2 },
  'allegation-small': { stroke: 'mark', width: 1.3 },
  'allegation-quiet': { stroke: 'edge', width: 1 },
  referral: { fill: 'mark' },
  'referral-before': { fill: 'before', stroke: 'edge', width: 1.6 },
  force: { fill: 'surface', stroke: 'edge', width: 1.8 },
  'force-small': { stroke: 'edge', width: 1.4 },
  'force-complete': { fill: 'response', stroke: 'response', width: 1.8 },
  'force-complete-glyph': { fill: 'paper' },
  'force-started': { fill: 'surface', stroke: 'response', width: 1.8 },
  'force-started-hatch': { stroke: 'mid', width: 1.05 },
  'force-started-glyph-ground': { fill: 'paper' },
  'force-started-glyph-ring': { fill: 'paper', stroke: 'response', width: 2 },
  'force-started-glyph': { fill: 'response' },
  'force-not-started': { fill: 'surface', stroke: 'edge', width: 1.8 },
  'force-not-started-glyph': { fill: 'surface', stroke: 'edge', width: 2 },
  'force-blank': { stroke: 'edge', width: 1.8, dash: [0.1, 4.4], round: true },
  'force-blank-glyph': { fill: 'edge' },
  'force-answered': { fill: 'mark' },
  'force-first': { fill: 'mark', stroke: 'mark', width: 1.8 },
  'force-first-numeral': { fill: 'paper' },
  'force-hatch': { stroke: 'edge', width: 0.9 },
  'force-clearing': { fill: 'surface' },
  'force-numeral': { fill: 'ink' },
  'force-other': { stroke: 'edge', width: 1 },
  'force-chosen': { stroke: 'ink', width: 3 },
  people: { fill: 'surface', stroke: 'warning', width: 2 },
  'people-hatch': { stroke: 'warning', width: 0.95 },
  'people-open': { fill: 'surface', stroke: 'edge', width: 1.75 },
  'people-plain': { fill: 'mark' },
  length: { fill: 'mark' },
  'length-open': { fill: 'surface', stroke: 'edge', width: 1.75 },
  claim: { fill: 'mark' },
  share: { fill: 'mark' },
  'share-rest': { fill: 'surface', stroke: 'edge', width: 1.75 },
  fraction: { fill: 'surface', stroke: 'warning', width: 2 },
  'fraction-hatch': { stroke: 'warning', width: 1.3 },
  'fraction-ground': { fill: 'surface' },
  'fraction-rest': { fill: 'surface', stroke: 'edge', width: 1.75 },
  'fraction-quiet': { fill: 'surface', stroke: 'edge', width: 1 },
  'fraction-quiet-hatch': { stroke: 'edge', width: 0.8 },
  asked: { stroke: 'warning', width: 4 },
  due: { fill: 'paper', stroke: 'warning', width: 2.3, round: true },
  found: { fill: 'paper', stroke: 'warning', width: 2 },
  'found-ground': { fill: 'paper' },
  'found-done': { fill: 'response' },
  'found-part': { fill: 'warning' },
  'not-graded': { stroke: 'edge', width: 2, dash: [0.1, 4.2], round: true },
  'not-graded-glyph': { fill: 'edge' },
  between: { stroke: 'edge', width: 1.75 },
  'in-time': { stroke: 'response', width: 2 },
  overdue: { stroke: 'warning', width: 3.5, dash: [3, 7] },
  'no-date': { stroke: 'warning', width: 3.5, dash: [0.1, 8], round: true },
  period: { fill: 'before', stroke: 'edge', width: 1.5 },
  'period-tick': { stroke: 'edge', width: 1.5 },
  band: { fill: 'sunk' },
  'band-hatch': { stroke: 'edge', width: 0.55 },
  'band-edge': { stroke: 'edge', width: 1.5 },
  'band-label': { fill: 'paper' },
  rule: { stroke: 'rule', width: 1 },
  'rule-strong': { stroke: 'ink', width: 1 },
  baseline: { stroke: 'ink', width: 2 },
  'total-rule': { stroke: 'ink', width: 1.25 },
  leader: { stroke: 'edge', width: 2, dash: [0.1, 7], round: true },
  feint: { stroke: 'feint', width: 1 },
  margin: { stroke: 'margin', width: 1 },
  warning: { stroke: 'warning', width: 2.5 },
  'warning-unknown-month': { stroke: 'warning', width: 2 },
  'aside-rule': { stroke: 'edge', width: 1 },
  current: { fill: 'surface' },
  'current-edge': { stroke: 'ink', width: 4 },
};
