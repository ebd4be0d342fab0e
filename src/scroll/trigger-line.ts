/** The media query of the layout with the steps beside the stage; below it they pass under the stage. */
export const wideLayout = '(min-width: 64rem)';

/** Where lines stand, as shares of the viewport's height from its top. */
interface Lines {
  /** A step is active once its top is above this line. */
  readonly trigger: number;
  /** Where a step's top comes to rest when a button goes to it: above the trigger, and all of it to be read. */
  readonly landing: number;
}

/** Beside the stage: the middle of what a reader sees below the bar. */
const wideLines: Lines = { trigger: 0.45, landing: 0.35 };

/** Under the stage, whose bottom edge is at 0.64: a card is active once its first lines can be read. */
const narrowLines: Lines = { trigger: 0.75, landing: 0.66 };

/** The lines in CSS pixels for a viewport of this height. */
export function linesAt(height: number, wide: boolean): Lines {
  const { trigger, landing } = wide ? wideLines : narrowLines;
  return { trigger: Math.round(height * trigger), landing: Math.round(height * landing) };
}
