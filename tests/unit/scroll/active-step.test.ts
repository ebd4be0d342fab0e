import { array, assert, configureGlobal, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeStep, type Box } from '../../../src/scroll/active-step.ts';

configureGlobal({ seed: 2012 });

const steps: readonly Box[] = [
  { top: 100, bottom: 200 },
  { top: 500, bottom: 650 },
  { top: 900, bottom: 950 },
];

/** Steps in document order, with gaps between them. */
const anySteps = array(tuple(nat(400), integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 9 }).map(
  (sizes) =>
    sizes.reduce<readonly Box[]>((above, [gap, height]) => {
      const top = (above.at(-1)?.bottom ?? 0) + gap;
      return [...above, { top, bottom: top + height }];
    }, []),
);
const anyLine = integer({ min: -2000, max: 9000 });

const scrolled = (by: number, boxes: readonly Box[]): readonly Box[] =>
  boxes.map(({ top, bottom }) => ({ top: top - by, bottom: bottom - by }));

describe('activeStep', () => {
  it('is the first step before the reader arrives', () => {
    expect(activeStep({ trigger: 99, steps })).toBe(0);
  });

  it('is the step whose top has just reached the line', () => {
    expect(activeStep({ trigger: 500, steps })).toBe(1);
  });

  it('is the step whose box holds the line', () => {
    expect(activeStep({ trigger: 640, steps })).toBe(1);
  });

  it('stays with the step above while the line is between two steps', () => {
    expect(activeStep({ trigger: 899, steps })).toBe(1);
  });

  it('keeps the last step when the reader is past the story', () => {
    expect(activeStep({ trigger: 9000, steps })).toBe(2);
  });

  it('is the only step wherever the reader is', () => {
    expect([-50, 150, 5000].map((trigger) => activeStep({ trigger, steps: steps.slice(0, 1) }))).toEqual([
      0, 0, 0,
    ]);
  });

  it('is the first where there are no steps', () => {
    expect(activeStep({ trigger: 10, steps: [] })).toBe(0);
  });

  it('is always one of the steps', () => {
    assert(
      property(anySteps, anyLine, (boxes, trigger) => {
        expect(boxes[activeStep({ trigger, steps: boxes })]).toBeDefined();
      }),
    );
  });

  it('never goes back while the reader scrolls on', () => {
    assert(
      property(anySteps, anyLine, nat(3000), (boxes, trigger, by) => {
        expect(activeStep({ trigger, steps: scrolled(by, boxes) })).toBeGreaterThanOrEqual(
          activeStep({ trigger, steps: boxes }),
        );
      }),
    );
  });

  it('never skips a step that the reader scrolls through pixel by pixel', () => {
    assert(
      property(anySteps, nat(1500), (boxes, from) => {
        const walked = Array.from({ length: 40 }, (_, pixel) =>
          activeStep({ trigger: from + pixel, steps: boxes }),
        );
        const leaps = walked.map((step, pixel) => step - (walked[pixel - 1] ?? step));
        expect(Math.max(...leaps)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('depends only on where the steps stand against the line', () => {
    assert(
      property(anySteps, anyLine, integer({ min: -4000, max: 4000 }), (boxes, trigger, by) => {
        expect(activeStep({ trigger: trigger - by, steps: scrolled(by, boxes) })).toBe(
          activeStep({ trigger, steps: boxes }),
        );
      }),
    );
  });
});
