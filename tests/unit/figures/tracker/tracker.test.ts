import { describe, expect, it } from 'vitest';
import { tracker } from '../../../../src/figures/tracker/index.ts';
import { trackerStates } from '../../../../src/figures/tracker/labels.ts';
import type { Mark } from '../../../../src/scene/mark.ts';
import { dataOf } from '../drawn.ts';
import { extent } from '../extent.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(tracker);
keepsStills(tracker);

const data = dataOf(tracker);
const scenes = [358, 822].flatMap((width) =>
  trackerStates.map((state) => ({
    state,
    scene: tracker.layout(data, state, { width, height: Infinity, textScale: 1 }),
  })),
);
const whole = scenes.filter(({ state }) => state === 'all').map(({ scene }) => scene);

function keysOf(marks: readonly Mark[], tone: Mark['tone']): readonly string[] {
  return marks.filter((mark) => mark.tone === tone).map(({ key }) => key);
}

describe('what was asked', () => {
  it('is past its date only where the same test found it unfinished: the plans, in 2017', () => {
    for (const { marks } of whole) {
      const past = keysOf(marks, 'overdue').filter((key) => !key.startsWith('legend'));
      expect(past).toEqual(['plan-after-1']);
    }
  });

  it('has no flag where no date is known, and nothing after it but dots', () => {
    for (const { marks } of whole) {
      const flags = keysOf(marks, 'due').filter((key) => !key.startsWith('legend'));
      expect(flags).toEqual(['look-back-due', 'plan-due', 'vetting-due']);
      const dots = keysOf(marks, 'leader').filter((key) => !key.startsWith('legend'));
      expect(dots).toEqual(['request-blank:leader', 'look-back-blank:leader']);
    }
  });

  it('is done in time only in the request of the complaints body, under a strong rule of its own', () => {
    for (const { marks } of whole) {
      const done = keysOf(marks, 'found-done').filter((key) => !key.startsWith('legend'));
      expect(done).toEqual(['answered-found-1']);
      expect(keysOf(marks, 'rule-strong')).toContain('answered-rule');
    }
  });

  it('turns to a thin line where tests differ', () => {
    for (const { marks } of whole)
      expect(keysOf(marks, 'between')).toEqual(['plan-after-2', 'vetting-after-1']);
  });

  it('fills one row more in every state, and is lit in all but the last', () => {
    for (const { state, scene } of scenes) {
      const requests = keysOf(scene.marks, 'request').length;
      const told = { 'request-2012': 1, 'look-back-2016': 3, 'plan-2016': 4, 'vetting-2016': 5, all: 5 }[
        state
      ];
      expect(requests).toBe(told);
      expect(keysOf(scene.marks, 'current')).toHaveLength(state === 'all' ? 0 : 1);
    }
  });

  it('stands on one line of time, the upright of a request before its flag before what was found', () => {
    for (const { marks } of whole) {
      const left = (key: string): number => {
        const mark = marks.find((one) => one.key === key);
        return mark === undefined || mark.shape === 'text' ? NaN : extent(mark).left;
      };
      expect(left('request-asked')).toBeLessThan(left('look-back-asked'));
      expect(left('look-back-asked')).toBe(left('plan-asked'));
      expect(left('look-back-due')).toBeLessThan(left('plan-due'));
      expect(left('plan-due')).toBeLessThan(left('plan-found-1'));
      expect(left('plan-found-2')).toBe(left('vetting-found-1'));
    }
  });
});
