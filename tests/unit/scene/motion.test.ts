import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longest, motion, type Change, type Span } from '../../../src/scene/motion.ts';

const still: Change = {
  tone: 'referral',
  fate: 'stays',
  moves: false,
  turns: false,
  faint: false,
  record: false,
};
const moving: Change = { ...still, moves: true };
const band: Change = { ...still, tone: 'band', fate: 'enters' };

const stays = fc.record({
  tone: fc.constantFrom('referral', 'referral-before', 'label', 'band'),
  fate: fc.constant('stays' as const),
  moves: fc.boolean(),
  turns: fc.boolean(),
  faint: fc.boolean(),
  record: fc.boolean(),
});
const comesOrGoes = fc.record({
  tone: fc.constantFrom('referral', 'band', 'band-edge', 'band-hatch', 'label', 'leader'),
  fate: fc.constantFrom('enters' as const, 'leaves' as const),
  moves: fc.constant(false),
  turns: fc.constant(false),
  faint: fc.constant(false),
  record: fc.boolean(),
});
const changes: fc.Arbitrary<Change[]> = fc.array(fc.oneof(stays, comesOrGoes), { maxLength: 500 });

function end(span: Span | undefined): number {
  return span === undefined ? 0 : span.delay + span.duration;
}

describe('motion', () => {
  test('lasts no longer than 900 ms, whatever changes', () => {
    fc.assert(
      fc.property(changes, (all) => {
        for (const { place, turn, fade } of motion(all))
          expect(Math.max(end(place), end(turn), end(fade))).toBeLessThanOrEqual(longest);
      }),
    );
    expect(longest).toBe(900);
  });

  test('never turns the ground of a mark while it moves', () => {
    fc.assert(
      fc.property(changes, (all) => {
        for (const { place, turn } of motion(all))
          if (turn !== undefined) expect(turn.delay).toBeGreaterThanOrEqual(end(place));
      }),
    );
  });

  test('gives the record no time at all', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const record = all.map((change) => ({ ...change, record: true }));
        expect(motion(record)).toEqual(record.map(() => ({})));
      }),
    );
  });

  test('times every change, in order', () => {
    expect(motion([still, moving, { ...still, fate: 'leaves' }])).toEqual([
      {},
      { place: { delay: 0, duration: 600 } },
      { fade: { delay: 0, duration: 200 } },
    ]);
  });

  test('sends marks off one after another within 200 ms', () => {
    const delays = motion(Array.from({ length: 415 }, () => moving)).map(({ place }) => place?.delay ?? -1);
    expect(delays[0]).toBe(0);
    expect(delays.at(-1)).toBe(200);
    expect(delays).toEqual([...delays].sort((one, other) => one - other));
  });

  test('lets a band enter before any mark moves', () => {
    const [first, second] = motion([band, moving]);
    expect(first?.place?.delay).toBe(0);
    expect(second?.place?.delay).toBe(end(first?.place));
  });

  test('takes 400 ms for a band that comes alone', () => {
    expect(motion([band])).toEqual([{ place: { delay: 0, duration: 400 } }]);
  });

  test('lets words enter as the marks arrive', () => {
    const [, words] = motion([moving, { ...still, tone: 'label', fate: 'enters' }]);
    expect(words?.fade).toEqual({ delay: 400, duration: 200 });
  });

  test('lets old words go before new ones come', () => {
    const label = { ...still, tone: 'label' } as const;
    expect(
      motion([
        { ...label, fate: 'leaves' },
        { ...label, fate: 'enters' },
      ]),
    ).toEqual([{ fade: { delay: 0, duration: 200 } }, { fade: { delay: 200, duration: 200 } }]);
  });
});
