import type { Layout } from '../figures/layouts.ts';
import { emptyStage } from './stage.ts';
import { stagePlace } from './stage-place.ts';
import { stageParts } from './stage-parts.ts';
import { isShown } from './stage-size.ts';
import { tellStep } from './step-marks.ts';
import type { StepSource } from './step-source.ts';
import { stepAt, stepNamed } from './where-steps-are.ts';

/** What a stage runs on. */
export interface StageOptions {
  readonly layout: Layout;
  /** Where the trigger is and where a button brings a step to, in CSS pixels from the top of the viewport, as of now. */
  readonly lines: () => { readonly trigger: number; readonly landing: number };
  /** Says that the reader may have passed from one step to another. */
  readonly crossings: StepSource;
  /** Says that the reader may be somewhere else, or the stage of another shape. */
  readonly jumps: StepSource;
  /** Called once when the figure can no longer be drawn; the stage has ended by then. */
  readonly fail: (error: unknown) => void;
}

/**
 * Keeps a figure's stage in the state of the step that the reader is at, and paints nothing while it is not shown.
 * The function returned ends it and may be called more than once.
 * @throws when a part of the figure is missing or its data cannot be read
 */
export function startStage(figure: HTMLElement, options: StageOptions): () => void {
  const parts = stageParts(figure);
  const motion = matchMedia('(prefers-reduced-motion: reduce)');
  const stage = emptyStage(parts, { layout: options.layout, reducedMotion: () => motion.matches });
  const place = stagePlace(figure);
  /** The step to show while not every step has a place of its own to go by. */
  let chosen = 0;
  let address = '';

  const stateOf = (index: number): string | undefined => parts.steps[index]?.dataset['state'];

  const followAddress = (): void => {
    if (location.hash === address) return;
    address = location.hash;
    const named = stepNamed(parts.steps, address);
    // Two steps may share a state, and only the first carries its address: the reader may be at the second.
    if (named !== undefined && stateOf(named) !== stateOf(chosen)) chosen = named;
  };

  const look = (jumped: boolean): void => {
    if (jumped) place.tryAgain();
    if (jumped && isShown(parts.stage) && !stage.hasRoom()) place.giveUp();
    if (!isShown(parts.stage)) {
      stage.clear();
      return;
    }
    followAddress();
    chosen = stepAt(parts.steps, options.lines().trigger) ?? chosen;
    if (jumped || chosen !== stage.index()) stage.show(chosen, jumped);
  };

  const move = (by: number): void => {
    // The address may have followed the reader to this very step: read it now, not after the move, which it would undo.
    followAddress();
    const index = chosen + by;
    const step = parts.steps[index];
    if (step === undefined) return;
    chosen = index;
    if (isShown(step)) {
      const top = scrollY + step.getBoundingClientRect().top - options.lines().landing;
      scrollTo({ top, behavior: 'instant' });
    }
    look(false);
    tellStep(parts, chosen);
  };

  const ending = new AbortController();
  const { signal } = ending;
  const ends: (() => void)[] = [];
  const stop = (): void => {
    ending.abort();
    for (const end of ends.splice(0)) end();
  };
  const guarded = (act: () => void) => (): void => {
    if (signal.aborted) return;
    try {
      act();
    } catch (error) {
      stop();
      options.fail(error);
    }
  };

  look(true);
  const shape = new ResizeObserver(
    guarded(() => {
      if (!isShown(parts.stage) || !stage.fits()) look(true);
    }),
  );
  for (const element of [parts.stage, parts.screen, parts.title, parts.subtitle]) shape.observe(element);
  for (const { button, by } of parts.moves) {
    button.addEventListener(
      'click',
      guarded(() => move(by)),
      { signal },
    );
  }
  motion.addEventListener('change', guarded(stage.settle), { signal });
  ends.push(
    () => shape.disconnect(),
    options.crossings.start(guarded(() => look(false))),
    options.jumps.start(guarded(() => look(true))),
  );
  return stop;
}
