import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onApproach } from '../../../src/scroll/approach.ts';
import { type FakeObservers, fakeObservers } from './fake-observers.ts';

let views: FakeObservers;
let giveUp: () => void;
let act: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  views = fakeObservers('IntersectionObserver');
  act = vi.fn();
});

afterEach(() => {
  giveUp();
  vi.unstubAllGlobals();
  window.scrollTo(0, 0);
});

const scroll = (): void => void window.dispatchEvent(new Event('scroll'));

describe('onApproach', () => {
  it('acts when the reader comes near, once', () => {
    giveUp = onApproach(document.body, act);
    views.report(document.body, { isIntersecting: true });
    views.report(document.body, { isIntersecting: true });
    expect(act).toHaveBeenCalledOnce();
  });

  it('waits while the reader is far away', () => {
    giveUp = onApproach(document.body, act);
    views.report(document.body, { isIntersecting: false });
    expect(act).not.toHaveBeenCalled();
  });

  it('gives up waiting when it is told to, twice even', () => {
    giveUp = onApproach(document.body, act);
    giveUp();
    giveUp();
    views.report(document.body, { isIntersecting: true });
    expect(act).not.toHaveBeenCalled();
  });

  it('looks no further than the screen until the reader scrolls, then one and a half screens ahead', () => {
    giveUp = onApproach(document.body, act);
    expect(views.options).toEqual([{ rootMargin: '0px' }]);
    scroll();
    scroll();
    expect(views.options.slice(1)).toEqual([{ rootMargin: '150% 0px' }]);
  });

  it('looks ahead at once for a reader who lands further down', () => {
    window.scrollTo(0, 3000);
    giveUp = onApproach(document.body, act);
    expect(views.options).toEqual([{ rootMargin: '150% 0px' }]);
  });

  it('looks no more once it has acted', () => {
    giveUp = onApproach(document.body, act);
    views.report(document.body, { isIntersecting: true });
    scroll();
    expect(views.observed()).toEqual([]);
  });
});
