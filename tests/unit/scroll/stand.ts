import { afterEach, beforeEach, vi } from 'vitest';
import type { Layout } from '../../../src/figures/layouts.ts';
import { type FakePage, fakePage, lines, pitch, type RunningFigure, runFigure } from './fake-page.ts';
import { pictureOf } from './picture-of.ts';
import { smallFigure } from './small-figure.ts';

/** What a test does on a page of its own, on which any number of copies of the small figure run. */
export interface Stand {
  readonly page: () => FakePage;
  readonly run: (layout?: Layout) => RunningFigure;
  /** Scrolls to where a step has just become active; nobody is told. */
  readonly toStep: (index: number) => void;
  /** The picture of a page that is opened at the same place. */
  readonly freshPicture: () => readonly string[];
}

/** Gives every test of a file a page, and ends what runs on it. The clock must be a fake one. */
export function standForEachTest(): Stand {
  const running: RunningFigure[] = [];
  let page: FakePage;

  beforeEach(() => {
    page = fakePage();
  });

  afterEach(() => {
    for (const { stop } of running.splice(0)) stop();
    vi.advanceTimersByTime(3000);
    location.hash = '';
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(window, 'scrollY');
    Reflect.deleteProperty(document.documentElement, 'clientHeight');
  });

  const run = (layout = smallFigure.layout): RunningFigure => {
    const figure = runFigure(page, { ...smallFigure, layout });
    running.push(figure);
    return figure;
  };
  return {
    page: () => page,
    run,
    toStep(index) {
      page.scrollTop = index * pitch - lines.trigger;
    },
    freshPicture: () => pictureOf(run().element),
  };
}

/** Words that a part of a running figure's stage shows, such as `title`. */
export function textOf(
  { element }: RunningFigure,
  part: 'title' | 'subtitle' | 'count' | 'status',
): string | undefined {
  return element.querySelector(`.stage-${part}${part.endsWith('title') ? ' .shown' : ''}`)?.textContent;
}

/** Indexes of the steps that are marked as active. */
export function activeOf({ steps }: RunningFigure): readonly number[] {
  return steps.flatMap((step, index) => (step.classList.contains('active') ? [index] : []));
}
