import { afterEach, describe, expect, it, vi } from 'vitest';
import { restSource } from '../../../src/scroll/rest-source.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'onscrollend');
});

const knowScrollend = (): void => {
  Object.defineProperty(window, 'onscrollend', { value: null, configurable: true });
};

/** Frames that the page has asked for and not had. */
const heldFrames = (): FrameRequestCallback[] => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  return frames;
};

describe('restSource', () => {
  it('looks again when scrolling ends, where the browser tells', () => {
    knowScrollend();
    const lookAgain = vi.fn();
    restSource(window).start(lookAgain);
    window.dispatchEvent(new Event('scroll'));
    expect(lookAgain).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('scrollend'));
    expect(lookAgain).toHaveBeenCalledOnce();
  });

  it('looks again once a frame of scrolling, where the browser does not tell', () => {
    const frames = heldFrames();
    const lookAgain = vi.fn();
    restSource(window).start(lookAgain);
    window.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(1);
    frames.pop()?.(0);
    expect(lookAgain).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(1);
  });

  it('says nothing after its end, not even for a frame asked for before', () => {
    const frames = heldFrames();
    const lookAgain = vi.fn();
    const stop = restSource(window).start(lookAgain);
    window.dispatchEvent(new Event('scroll'));
    stop();
    stop();
    window.dispatchEvent(new Event('scroll'));
    frames.forEach((frame) => frame(0));
    expect(lookAgain).not.toHaveBeenCalled();
  });
});
