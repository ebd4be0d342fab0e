import {
  array,
  type Arbitrary,
  assert,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  property,
  record,
} from 'fast-check';
import { expect, vi } from 'vitest';
import {
  type FakeFigure,
  type FakePage,
  fakePage,
  pitch,
  type RunningFigure,
  runFigure,
} from './fake-page.ts';
import { pictureOf } from './picture-of.ts';

/** Something that happens to a reader's page, and the milliseconds until the next thing happens. */
interface Event {
  readonly what: 'scroll' | 'jump' | 'press' | 'resize' | 'hide' | 'ask';
  /** Where to, for a scroll or a jump. */
  readonly top: number;
  readonly forwards: boolean;
  readonly size: { readonly width: number; readonly height: number };
  readonly wait: number;
}

const sizes = [
  { width: 820, height: 700 },
  { width: 358, height: 500 },
  { width: 700, height: 560 },
] as const;

/** Any walk through the steps of a figure. */
const anyWalk = (figure: FakeFigure): Arbitrary<readonly Event[]> =>
  array(
    record({
      what: oneof(
        { weight: 6, arbitrary: constant('scroll' as const) },
        { weight: 4, arbitrary: constantFrom('jump' as const, 'press' as const) },
        { weight: 2, arbitrary: constantFrom('resize' as const, 'hide' as const, 'ask' as const) },
      ),
      top: nat(figure.states.size * pitch).map((top) => top - pitch),
      forwards: boolean(),
      size: constantFrom(...sizes),
      wait: oneof({ weight: 4, arbitrary: nat(900) }, { weight: 1, arbitrary: constant(0) }),
    }),
    { minLength: 1, maxLength: 25 },
  );

function happen({ what, top, forwards, size, wait }: Event, figure: RunningFigure, page: FakePage): void {
  switch (what) {
    case 'scroll':
    case 'jump':
      page.scrollTop = top;
      (what === 'scroll' ? figure.crossings : figure.jumps).tell();
      break;
    case 'press':
      figure.press(forwards ? 'next' : 'previous');
      break;
    case 'resize':
    case 'hide':
      Object.assign(page, what === 'hide' ? { stageShown: !page.stageShown } : size);
      page.resizes.report(figure.element.querySelector('.stage-screen') ?? figure.element);
      break;
    case 'ask':
      page.reducedMotion = !page.reducedMotion;
      page.motionChange.dispatchEvent(new Event('change'));
  }
  vi.advanceTimersByTime(wait);
}

/** The picture after a walk has come to rest, and the picture of a page that was opened there. */
function walk(
  figure: FakeFigure,
  events: readonly Event[],
): { walked: readonly string[]; fresh: readonly string[] } {
  const page = fakePage();
  const reader = runFigure(page, figure);
  for (const event of events) happen(event, reader, page);
  page.stageShown = true;
  reader.jumps.tell();
  vi.advanceTimersByTime(3000);
  const opened = runFigure(page, figure);
  const pictures = { walked: pictureOf(reader.element), fresh: pictureOf(opened.element) };
  reader.stop();
  opened.stop();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'scrollY');
  return pictures;
}

/** Walks through a figure and compares its stage, once at rest, with one that was opened there, attribute by attribute. */
export function expectWalksToEndAsOpened(figure: FakeFigure, numRuns: number): void {
  assert(
    property(anyWalk(figure), (events) => {
      const { walked, fresh } = walk(figure, events);
      expect(walked.length).toBeGreaterThan(5);
      expect(walked).toEqual(fresh);
    }),
    { seed: 2019, numRuns },
  );
}
