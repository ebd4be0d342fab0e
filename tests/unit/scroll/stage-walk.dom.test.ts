import './fake-clock.ts';
import { describe, it } from 'vitest';
import { expectWalksToEndAsOpened } from './any-walk.ts';
import { smallFigure } from './small-figure.ts';

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
