import { describe, expect, it, vi } from 'vitest';
import { together } from '../../../src/scroll/step-source.ts';
import { fakeSource } from './fake-source.ts';

describe('together', () => {
  it('looks again whichever source says so', () => {
    const sources = [fakeSource(), fakeSource()];
    const lookAgain = vi.fn();
    together(...sources).start(lookAgain);
    for (const source of sources) source.tell();
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  it('ends every source', () => {
    const sources = [fakeSource(), fakeSource()];
    const stop = together(...sources).start(vi.fn());
    stop();
    stop();
    expect(sources.map((source) => source.listeners())).toEqual([0, 0]);
  });
});
