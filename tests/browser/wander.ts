import type { Page } from '@playwright/test';
import type { Chance } from './chance.ts';
import type { Evaluates } from './evaluates.ts';
import { scrollToStep, type Steps } from './stage-reading.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes that a window may take on a walk. */
export type Sizes = readonly [Size, ...Size[]];

/** Too short for a stage. */
const short: Size = { width: 800, height: 390 };

/** Goes somewhere in the story in one of the ways in which a reader can. */
export async function wander(page: Page, steps: Steps, sizes: Sizes, chance: Chance): Promise<void> {
  const step = chance.oneOf(steps);
  const height = page.viewportSize()?.height ?? 0;
  const forwards = chance.below(2) === 1;
  const ways = {
    neighbour: () => scrollToNeighbour(page, forwards),
    press: () => pressMove(page, forwards),
    wheel: () => page.mouse.wheel(0, (forwards ? 1 : -1) * (200 + chance.below(height))),
    scroll: () => scrollToStep(page, step, chance.below(height)),
    address: () => goToAddress(page, step),
    history: () =>
      page.evaluate((forth) => {
        if (forth) history.forward();
        else if (navigation.canGoBack) history.back();
      }, forwards),
    resize: () => page.setViewportSize(chance.oneOf(sizes)),
    shorten: () => page.setViewportSize(short),
    motion: () => page.emulateMedia({ reducedMotion: chance.oneOf(['reduce', 'no-preference']) }),
  };
  const often = [
    'neighbour',
    'neighbour',
    'neighbour',
    'press',
    'wheel',
    'scroll',
    'address',
    'history',
  ] as const;
  const seldom = ['resize', 'shorten', 'motion'] as const;
  await ways[chance.below(9) === 0 ? chance.oneOf(seldom) : chance.oneOf(often)]();
}

/** Goes to a step as if its address had been typed. */
export function goToAddress(page: Evaluates, step: string): Promise<void> {
  return page.evaluate((id) => {
    location.hash = id;
  }, step);
}

/** Scrolls the step before or after the active one to where it has just become active. */
export function scrollToNeighbour(page: Evaluates, forwards: boolean): Promise<void> {
  return page.evaluate((forth) => {
    const active = [...document.querySelectorAll('.step.active')].findLast(
      (step) => step.getBoundingClientRect().top < innerHeight,
    );
    const neighbour = forth ? active?.nextElementSibling : active?.previousElementSibling;
    if (!neighbour?.matches('.step')) return;
    const line = innerHeight * (matchMedia('(min-width: 64rem)').matches ? 0.4 : 0.7);
    scrollTo({
      top: Math.round(scrollY + neighbour.getBoundingClientRect().top - line),
      behavior: 'instant',
    });
  }, forwards);
}

/** Presses the button of the stage on screen; on narrow screens there are none. */
export function pressMove(page: Evaluates, forwards: boolean): Promise<void> {
  return page.evaluate(
    (move) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`[data-move="${move}"]`)];
      const isOnScreen = (button: HTMLElement): boolean => {
        const { top, height } = button.getBoundingClientRect();
        return height > 0 && top > 0 && top < innerHeight;
      };
      buttons.find(isOnScreen)?.click();
    },
    forwards ? 'next' : 'previous',
  );
}
