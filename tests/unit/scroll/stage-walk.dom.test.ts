import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  type Arbitrary,
  nat,
  oneof,
  property,
  record,
} from 'fast-check';
import {
  type FakeFigure,
  type FakePage,
  fakePage,
  pitch,
  type RunningFigure,
  runFigure,
} from './fake-page.ts';
import { pictureOf } from './picture-of.ts';
import { smallFigure } from './small-figure.ts';

// Before anything else is loaded: D3 keeps the clock that it finds then.
vi.hoisted(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'performance',
    ],
  });
});

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

let page: FakePage;

function happen({ what, top, forwards, size, wait }: Event, figure: RunningFigure): void {
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
  page = fakePage();
  const reader = runFigure(page, figure);
  for (const event of events) happen(event, reader);
  page.stageShown = true;
  reader.jumps.tell();
  vi.advanceTimersByTime(3000);
  const opened = runFigure(page, figure);
  const pictures = { walked: pictureOf(reader.element), fresh: pictureOf(opened.element) };
  reader.stop();
  opened.stop();
  document.body.replaceChildren();
  return pictures;
}

beforeEach(() => {
  page = fakePage();
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'scrollY');
});

describe('a walk of jumps, interruptions and resizes', () => {
  it('ends in the picture of a page that was opened there, attribute by attribute', () => {
    assert(
      property(anyWalk(smallFigure), (events) => {
        const { walked, fresh } = walk(smallFigure, events);
        expect(walked.length).toBeGreaterThan(5);
        expect(walked).toEqual(fresh);
      }),
      { seed: 2019, numRuns: 100 },
    );
  });
});
