import { describe, expect, it } from 'vitest';
import { passage } from '../../../src/scroll/passage.ts';

const size = { width: 358, height: 400, textScale: 1 };
const by = { jumped: false, reducedMotion: false };
const at = (index: number, other: Partial<typeof size> = {}) => ({ index, size: { ...size, ...other } });

describe('passage', () => {
  it('cuts on to an empty stage', () => {
    expect(passage({ from: undefined, to: at(2), ...by })).toBe('cut');
  });

  it('stays when the same step is seen again', () => {
    expect(passage({ from: at(2), to: at(2), ...by })).toBe('stay');
  });

  it('stays when a jump ends where it began', () => {
    expect(passage({ from: at(2), to: at(2), ...by, jumped: true })).toBe('stay');
  });

  it.each([
    ['forwards', at(1), at(2)],
    ['backwards', at(2), at(1)],
  ])('moves to the neighbouring step %s', (_, from, to) => {
    expect(passage({ from, to, ...by })).toBe('move');
  });

  it('cuts across more than one step', () => {
    expect(passage({ from: at(0), to: at(2), ...by })).toBe('cut');
  });

  it('cuts when the reader jumped', () => {
    expect(passage({ from: at(1), to: at(2), ...by, jumped: true })).toBe('cut');
  });

  it('cuts when the reader asked for no motion', () => {
    expect(passage({ from: at(1), to: at(2), ...by, reducedMotion: true })).toBe('cut');
  });

  it.each([[{ width: 700 }], [{ height: 500 }], [{ textScale: 2 }]])(
    'cuts when a stage becomes %o',
    (other) => {
      expect(passage({ from: at(1), to: at(1, other), ...by })).toBe('cut');
    },
  );

  it.each([[{ width: 700 }], [{ textScale: 2 }]])(
    'cuts to a neighbour when the stage becomes %o',
    (other) => {
      expect(passage({ from: at(1), to: at(2, other), ...by })).toBe('cut');
    },
  );
});
