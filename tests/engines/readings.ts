import type { Evaluates } from '../browser/evaluates.ts';

/** What the stage on screen says, and what it ought to say. */
export interface StageReading {
  /** Address of the active step, such as `plans/sorted`. */
  readonly step: string;
  /** The title on the stage. */
  readonly title: string;
  /** The title that the figure has for the state of that step. */
  readonly titleOfState: string;
  /** The title of the still of that state; nothing where a state has no still of its own. */
  readonly titleOfStill: string | null;
  /** How many elements the picture has. */
  readonly marks: number;
  /** Whole CSS pixels from the bar to the stage; 0 at the first step, where the stage may still be coming up. */
  readonly belowBar: number;
}

/** Reads the stage in the middle of the screen; null when there is none or none of its steps is active. */
export function stageOnScreen(page: Evaluates): Promise<StageReading | null> {
  return page.evaluate(() => {
    const middle = innerHeight / 2;
    const figure = [...document.querySelectorAll<HTMLElement>('story-figure')].find((candidate) => {
      const box = candidate.querySelector('.stage')?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top < middle && box.bottom > middle;
    });
    const step = figure?.querySelector<HTMLElement>('.step.active');
    if (!figure || !step) return null;
    const state = step.dataset['state'] ?? '';
    const words = (selector: string, within: Element | null): string | null =>
      within?.querySelector(selector)?.textContent.trim() ?? null;
    // The page's own data, which the build has checked.
    const { states } = JSON.parse(words('.figure-data', figure) ?? '{}') as {
      states: Record<string, { title: string } | undefined>;
    };
    const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? Number.NaN;
    const top = figure.querySelector('.stage')?.getBoundingClientRect().top ?? Number.NaN;
    return {
      belowBar: step === figure.querySelector('.step') ? 0 : Math.trunc(top - edge),
      step: step.id,
      title: words('.stage-title > .shown', figure) ?? '',
      titleOfState: states[state]?.title ?? '',
      titleOfStill: words(`.still[data-state="${state}"] .still-title`, figure.closest('section')),
      marks: figure.querySelectorAll('.stage-picture *').length,
    };
  });
}

/** The page's address without its origin. */
export function address(page: Evaluates): Promise<string> {
  return page.evaluate(() => `${location.pathname}${location.search}${location.hash}`);
}

/** How many entries the history has. */
export function entries(page: Evaluates): Promise<number> {
  return page.evaluate(() => history.length);
}

/** Goes back or forward in the history as its buttons do. */
export function goInHistory(page: Evaluates, by: 1 | -1): Promise<void> {
  return page.evaluate((distance) => {
    // Not before the driver has its answer.
    setTimeout(() => {
      history.go(distance);
    });
  }, by);
}
