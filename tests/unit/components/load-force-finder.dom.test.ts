import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadForceFinder } from '../../../src/components/load-force-finder.ts';
import { type FakeObservers, fakeObservers } from '../scroll/fake-observers.ts';

let views: FakeObservers;

beforeEach(() => {
  views = fakeObservers('IntersectionObserver');
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('loadForceFinder', () => {
  it('gives the list its search when the reader comes near, and not before', async () => {
    const finder = document.createElement('force-finder');
    document.body.append(finder);
    loadForceFinder(document);
    expect(customElements.get('force-finder')).toBeUndefined();
    views.report(finder, { isIntersecting: true });
    await vi.waitFor(() => {
      expect(customElements.get('force-finder')).toBeDefined();
    });
  });

  it('does nothing on a page without the list', () => {
    expect(() => {
      loadForceFinder(document);
    }).not.toThrow();
  });
});
