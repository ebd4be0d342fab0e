import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pixelOffset, scrollamaSource } from '../../../src/scroll/scrollama-source.ts';
import type { StepSource } from '../../../src/scroll/step-source.ts';
import { type FakeObservers, fakeObservers } from './fake-observers.ts';

let crossings: FakeObservers;
let steps: readonly Element[];
const ends: (() => void)[] = [];

beforeEach(() => {
  fakeObservers('ResizeObserver');
  crossings = fakeObservers('IntersectionObserver');
  document.body.innerHTML = '<div class="step"></div><div class="step"></div>';
  steps = [...document.querySelectorAll('.step')];
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A source that ends with its test. */
const source = (trigger = 300): StepSource => {
  const whole = scrollamaSource(window, { steps, trigger: () => trigger });
  return {
    start(lookAgain) {
      const stop = whole.start(lookAgain);
      ends.push(stop);
      return stop;
    },
  };
};
const cross = (step: number, isIntersecting: boolean): void => {
  const element = steps[step];
  if (element !== undefined) crossings.report(element, { isIntersecting });
};

describe('scrollamaSource', () => {
  it('looks again when a step comes to the line and when it leaves it', () => {
    const lookAgain = vi.fn();
    source().start(lookAgain);
    cross(0, true);
    cross(0, false);
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  it('watches each step once however many figures listen', () => {
    const shared = source();
    shared.start(vi.fn());
    shared.start(vi.fn());
    expect(crossings.observed()).toEqual(steps);
  });

  it('adds one scroll listener to the document, however often it is started and ended', () => {
    const listen = vi.spyOn(document, 'addEventListener');
    const shared = source();
    for (let round = 0; round < 3; round += 1) shared.start(vi.fn())();
    expect(listen.mock.calls.filter(([type]) => type === 'scroll')).toHaveLength(1);
  });

  it('watches again after an end and a new start', () => {
    const shared = source();
    shared.start(vi.fn())();
    const lookAgain = vi.fn();
    shared.start(lookAgain);
    cross(1, true);
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('says nothing after its end, which may be asked for twice', () => {
    const lookAgain = vi.fn();
    const stop = source().start(lookAgain);
    stop();
    stop();
    cross(0, true);
    expect(lookAgain).not.toHaveBeenCalled();
    expect(crossings.observed()).toEqual([]);
  });

  it('goes on for one figure when another ends, even twice', () => {
    const shared = source();
    const lookAgain = vi.fn();
    const stop = shared.start(vi.fn());
    shared.start(lookAgain);
    stop();
    stop();
    cross(1, true);
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('keeps watching every step after the window has changed', () => {
    source().start(vi.fn());
    window.dispatchEvent(new Event('resize'));
    expect(crossings.observed()).toEqual(steps);
  });

  it('watches nothing after its end when the window changes', () => {
    source().start(vi.fn())();
    window.dispatchEvent(new Event('resize'));
    expect(crossings.observed()).toEqual([]);
  });

  it('starts on a page without steps', () => {
    const empty = scrollamaSource(window, { steps: [], trigger: () => 300 });
    expect(() => {
      empty.start(vi.fn())();
    }).not.toThrow();
  });

  it('refuses to start with a line that is nowhere', () => {
    expect(() => source(Number.NaN).start(vi.fn())).toThrow(RangeError);
  });
});

describe('pixelOffset', () => {
  it('gives whole pixels as scrollama reads them', () => {
    expect([0, 299.6].map(pixelOffset)).toEqual(['0px', '300px']);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d and says what to give', (trigger) => {
    expect(() => pixelOffset(trigger)).toThrow(/cannot be at .* px\.\n {2}Give its distance/);
  });
});
