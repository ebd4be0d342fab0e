import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { isLeap, jumpSource } from '../../../src/scroll/jump-source.ts';
import type { Viewport } from '../../../src/scroll/viewport.ts';

let viewport: Viewport;
let lookAgain: ReturnType<typeof vi.fn<() => void>>;
let fonts: EventTarget;
const fontsReady = Promise.resolve();
let frame: MockInstance<typeof requestAnimationFrame>;
let stop: () => void;

beforeEach(async () => {
  viewport = { width: 1280, height: 800 };
  lookAgain = vi.fn();
  fonts = Object.assign(new EventTarget(), { ready: fontsReady });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  frame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 0);
  stop = jumpSource(window, () => viewport).start(lookAgain);
  await fontsReady;
  lookAgain.mockClear();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  window.scrollTo(0, 0);
  document.documentElement.removeAttribute('data-mode');
  Reflect.deleteProperty(document, 'fonts');
});

const scrollTo = (top: number): void => {
  window.scrollTo(0, top);
  window.dispatchEvent(new Event('scroll'));
};

describe('jumpSource', () => {
  it.each(['load', 'pageshow', 'hashchange', 'popstate'])('looks again at %s', (type) => {
    window.dispatchEvent(new Event(type));
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('looks once more a frame after an address, for browsers that scroll only then', () => {
    frame.mockImplementation((look) => {
      look(0);
      return 0;
    });
    window.dispatchEvent(new Event('hashchange'));
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  it('looks again when the viewport has another size', () => {
    viewport = { width: 800, height: 1280 };
    window.dispatchEvent(new Event('resize'));
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('ignores a resize that leaves the settled viewport as it was', () => {
    window.dispatchEvent(new Event('resize'));
    expect(lookAgain).not.toHaveBeenCalled();
  });

  it('looks again when the device is turned', () => {
    viewport = { width: 800, height: 1280 };
    window.dispatchEvent(new Event('orientationchange'));
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('looks again once the fonts are there', async () => {
    const end = jumpSource(window, () => viewport).start(lookAgain);
    expect(lookAgain).not.toHaveBeenCalled();
    await fontsReady;
    expect(lookAgain).toHaveBeenCalledOnce();
    end();
  });

  it('looks again when more fonts come', () => {
    fonts.dispatchEvent(new Event('loadingdone'));
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('looks again when the reader chooses another mode', async () => {
    document.documentElement.dataset['mode'] = 'step';
    await vi.waitFor(() => {
      expect(lookAgain).toHaveBeenCalled();
    });
  });

  it('looks again after a leap of more than a screen, and not while the reader scrolls', () => {
    scrollTo(500);
    scrollTo(1000);
    expect(lookAgain).not.toHaveBeenCalled();
    scrollTo(1801);
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('says nothing after its end, which may be asked for twice', async () => {
    stop();
    stop();
    viewport = { width: 1, height: 1 };
    for (const type of ['load', 'pageshow', 'hashchange', 'popstate', 'resize']) {
      window.dispatchEvent(new Event(type));
    }
    document.documentElement.dataset['mode'] = 'read';
    scrollTo(5000);
    await fontsReady;
    expect(lookAgain).not.toHaveBeenCalled();
  });
});

describe('isLeap', () => {
  it.each([
    [0, 800, false],
    [0, 801, true],
    [2000, 1100, true],
  ])('from %i to %i on a screen of 800 px is %s', (from, to, leap) => {
    expect(isLeap(from, to, 800)).toBe(leap);
  });
});
