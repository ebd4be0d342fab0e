import { describe, it, vi } from 'vitest';
import { expectWalksToEndAsOpened } from './any-walk.ts';
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

const minute = 60_000;

describe('a walk of jumps, interruptions and resizes', () => {
  it(
    'ends in the picture of a page that was opened there, attribute by attribute',
    () => {
      expectWalksToEndAsOpened(smallFigure, 100);
    },
    minute,
  );
});
