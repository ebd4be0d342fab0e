import scrollama from 'scrollama';
import type { StepSource } from './step-source.ts';

/** What we use of scrollama. Its own types refuse offsets in pixels. */
interface Scroller {
  setup(options: { readonly step: readonly Element[]; readonly offset: string }): unknown;
  offset(offset: string): unknown;
  onStepEnter(enter: () => void): unknown;
  onStepExit(exit: () => void): unknown;
  enable(): unknown;
  disable(): unknown;
}

interface Options {
  /** Every step of the page, in document order. */
  readonly steps: readonly Element[];
  /** Distance of the trigger line from the top of the viewport, in CSS pixels, as it is now. */
  readonly trigger: () => number;
}

/**
 * One scrollama for all steps of the page. It is set up once and then only paused: `setup` adds a listener to the
 * document that `destroy` leaves behind, so a second set-up would add a second one.
 */
export function scrollamaSource(view: Window, { steps, trigger }: Options): StepSource {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const lookAgain of listeners) lookAgain();
  };
  let scroller: Scroller | undefined;
  // Pixels are counted from a height that scrollama reads once, so they are handed over again when it changes.
  const measure = (): void => {
    scroller?.offset(pixelOffset(trigger()));
  };

  const resume = (): void => {
    if (scroller === undefined) {
      // The types that scrollama brings do not fit its code.
      scroller = scrollama() as unknown as Scroller;
      scroller.setup({ step: steps, offset: pixelOffset(trigger()) });
      scroller.onStepEnter(tell);
      scroller.onStepExit(tell);
    } else {
      scroller.enable();
      measure();
    }
    view.addEventListener('resize', measure);
  };
  const pause = (): void => {
    view.removeEventListener('resize', measure);
    scroller?.disable();
  };

  return {
    start(lookAgain) {
      // A listener of its own, so that starting twice with one function is two starts.
      const listener = (): void => {
        lookAgain();
      };
      listeners.add(listener);
      if (listeners.size === 1 && steps.length > 0) resume();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) pause();
      };
    },
  };
}

/**
 * An offset as scrollama takes it.
 * @throws RangeError for what is not a length: scrollama would stop with "err is not defined"
 */
export function pixelOffset(trigger: number): string {
  if (!Number.isFinite(trigger) || trigger < 0) {
    throw new RangeError(
      `The trigger line cannot be at ${trigger} px.\n  Give its distance from the top of the viewport, 0 or more.`,
    );
  }
  return `${Math.round(trigger)}px`;
}
