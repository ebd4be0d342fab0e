import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onApproach } from '../../../src/scroll/approach.ts';
import { type FakeObservers, fakeObservers } from './fake-observers.ts';

let views: FakeObservers;
let act: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  views = fakeObservers('IntersectionObserver');
  act = vi.fn();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('onApproach', () => {
  it('acts when the reader comes near, once', () => {
    onApproach(document.body, act);
    views.report(document.body, { isIntersecting: true });
    views.report(document.body, { isIntersecting: true });
    expect(act).toHaveBeenCalledOnce();
  });

  it('waits while the reader is far away', () => {
    onApproach(document.body, act);
    views.report(document.body, { isIntersecting: false });
    expect(act).not.toHaveBeenCalled();
  });

  it('gives up waiting when it is told to, twice even', () => {
    const giveUp = onApproach(document.body, act);
    giveUp();
    giveUp();
    views.report(document.body, { isIntersecting: true });
    expect(act).not.toHaveBeenCalled();
  });
});
