/** Where a step's box stands in the viewport, in CSS pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** What decides which step is active. */
export interface Geometry {
  /** Distance of the trigger line from the top of the viewport, in CSS pixels. */
  readonly trigger: number;
  /** Boxes of the steps in document order. */
  readonly steps: readonly Box[];
}

/**
 * Index of the step whose box holds the trigger line, or else of the nearest above it.
 * Before the first step it is the first, past the last one the last; 0 when there are no steps.
 * A step becomes active when its top reaches the line, so scrolling on never goes back or skips one.
 */
export function activeStep({ trigger, steps }: Geometry): number {
  return Math.max(
    0,
    steps.findLastIndex(({ top }) => top <= trigger),
  );
}
