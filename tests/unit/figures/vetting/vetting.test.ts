import { describe, expect, it } from 'vitest';
import type { VettingState } from '../../../../src/figures/vetting/data.ts';
import { vetting } from '../../../../src/figures/vetting/index.ts';
import type { Mark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import type { Size } from '../../../../src/scene/size.ts';
import { dataOf } from '../drawn.ts';
import { extent, shapesOf } from '../extent.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';
import { textsOf } from '../text-box.ts';
import { someStageSizes } from '../sizes.ts';

keepsFigureContract(vetting);
keepsStills(vetting);

const data = dataOf(vetting);
const sizes: readonly Size[] = [
  ...[280, 328, 358, 560, 600, 822, 1200].map((width) => ({ width, height: Infinity, textScale: 1 })),
  { width: 358, height: Infinity, textScale: 2 },
  ...someStageSizes,
];

function layouts(state: VettingState): readonly Scene[] {
  return sizes.map((size) => vetting.layout(data, state, size));
}

function wordsOf(scene: Scene): string {
  return textsOf(scene)
    .map(({ lines }) => lines.join(' '))
    .join('\n');
}

function toned({ marks }: Scene, tone: Mark['tone']): readonly Mark[] {
  return marks.filter((mark) => mark.tone === tone);
}

/** Width and height of every bar of people. */
function sizesOf({ marks }: Scene): readonly string[] {
  return marks.flatMap((mark) =>
    mark.shape === 'rect' && mark.tone === 'people' ? `${mark.width} × ${mark.height}` : [],
  );
}

describe('people of vetting', () => {
  it('draws one hatched bar for each thousand people, under a key that only counts', () => {
    const keys = Array.from({ length: 35 }, (_, index) => `thousand-${index + 1}`);
    for (const scene of layouts('people')) {
      expect(toned(scene, 'people').map(({ key }) => key)).toEqual(keys);
      expect(toned(scene, 'people-hatch')).toHaveLength(35);
    }
  });

  it('draws all bars equal and apart', () => {
    for (const scene of layouts('people')) {
      const bars = shapesOf(toned(scene, 'people')).map(extent);
      expect(new Set(sizesOf(scene)).size).toBe(1);
      for (const [index, bar] of bars.entries())
        for (const other of bars.slice(index + 1))
          expect(other.left > bar.right + 2 || other.top > bar.bottom + 1 || other.right < bar.left).toBe(
            true,
          );
    }
  });

  it('draws no whole round the bars', () => {
    for (const scene of layouts('people')) {
      const [bar] = shapesOf(toned(scene, 'people')).map(extent);
      const larger = shapesOf(scene.marks)
        .filter(({ shape }) => shape === 'rect' || shape === 'circle')
        .map(extent)
        .filter(({ left, right }) => right - left > (bar?.right ?? 0) - (bar?.left ?? 0) + 1);
      expect(larger).toEqual([]);
    }
  });

  it('keeps number, unit and scale at every size', () => {
    for (const scene of layouts('people')) {
      expect(wordsOf(scene)).toContain('About 35,000');
      expect(wordsOf(scene)).toMatch(/^people /m);
      expect(wordsOf(scene)).toContain('One bar is 1,000 people.');
    }
  });

  it('has the forces without figures as a blank entry at every size, and as no mark', () => {
    for (const scene of layouts('people')) {
      const marks = scene.marks.filter(({ key }) => key.startsWith('forces-without:'));
      expect(marks.map(({ tone }) => tone)).toEqual(['leader', 'label-ruled', 'label-strong']);
      expect(scene.marks.filter(({ tone }) => tone.startsWith('force'))).toEqual([]);
    }
  });
});

describe('share of vetting', () => {
  it('never shares a picture with the number of people', () => {
    for (const scene of layouts('share')) {
      expect(toned(scene, 'people')).toEqual([]);
      expect(wordsOf(scene)).not.toContain('35,000');
    }
    for (const scene of layouts('people')) expect(wordsOf(scene)).not.toContain('10%');
  });

  it('hatches a tenth of the bar and closes it with no edge', () => {
    for (const scene of layouts('share')) {
      const [whole] = shapesOf(toned(scene, 'people-open')).map(extent);
      const [hatched] = shapesOf(toned(scene, 'people-hatch')).map(extent);
      if (whole === undefined || hatched === undefined) throw new Error('the bar is not complete');
      expect((hatched.right - whole.left) / (whole.right - whole.left)).toBeCloseTo(0.1, 2);
      const edges = shapesOf(scene.marks)
        .map(extent)
        .filter(({ left }) => Math.abs(left - hatched.right) < 1);
      expect(edges).toEqual([]);
    }
  });

  it('keeps number and unit at every size', () => {
    for (const scene of layouts('share')) {
      expect(wordsOf(scene)).toContain('More than 10%');
      expect(wordsOf(scene)).toContain('of the workforce without up-to-date vetting');
    }
  });
});

describe('dates of vetting', () => {
  it('asks for a date in the first state and shows nobody', () => {
    for (const scene of layouts('deadline')) {
      expect(wordsOf(scene)).toMatch(/Asked\nDecember 2016[^]*Due\nDecember 2018/);
      expect(scene.marks.some(({ tone }) => tone.startsWith('people'))).toBe(false);
    }
  });

  it('shows every date of the last state at every size, and no people', () => {
    for (const scene of layouts('new-deadline')) {
      for (const date of ['December 2016', 'December 2018', 'September 2019', 'July 2020'])
        expect(textsOf(scene).flatMap(({ lines }) => lines)).toContain(date);
      expect(wordsOf(scene)).not.toMatch(/35,000|10%/);
    }
  });

  it('stands the dates to scale on one line, whichever way it runs', () => {
    for (const scene of layouts('new-deadline')) {
      const found = scene.marks.find(({ key }) => key === 'found');
      const [due, end] = ['due', 'new'].map((name) => scene.marks.find(({ key }) => key === name));
      const start = scene.marks.find(({ key }) => key === 'asked-line');
      if (
        found?.shape !== 'circle' ||
        due?.shape !== 'path' ||
        end?.shape !== 'path' ||
        start?.shape !== 'line'
      )
        throw new Error('the line through time is not complete');
      const along = (mark: { x: number; y: number }): number =>
        start.x1 === start.x2 ? mark.y - start.y1 : mark.x - start.x1;
      expect(along(found) / along(due)).toBeCloseTo(33 / 24, 1);
      expect(along(end) / along(due)).toBeCloseTo(43 / 24, 1);
    }
  });

  it('is thin and neutral after the first flag, and never dashed as overdue, because the tests differ', () => {
    for (const scene of layouts('new-deadline')) {
      expect(toned(scene, 'between')).toHaveLength(1);
      expect(toned(scene, 'overdue')).toEqual([]);
    }
  });

  it('says what was reported in 2021 in words alone', () => {
    for (const scene of layouts('new-deadline')) {
      expect(wordsOf(scene)).toContain(
        'more than a quarter of forces in England, Wales and Northern Ireland',
      );
      expect(scene.marks.filter(({ key }) => key.startsWith('missed')).map(({ tone }) => tone)).toEqual([
        'rule',
        'serif',
      ]);
    }
  });

  it('says that the tests differ wherever a reader has ordinary room', () => {
    for (const size of [...sizes.filter(({ textScale, height }) => textScale === 1 && height >= 440)])
      expect(wordsOf(vetting.layout(data, 'new-deadline', size))).toContain('Not quite the same test');
  });

  it('says nowhere that the later estimate is the outcome of the earlier request', () => {
    const said = vetting.states.map((state) => vetting.describe(data, state)).join(' ');
    expect(said).not.toMatch(/missed|failed|still not done|overdue/i);
  });
});

describe('table of vetting', () => {
  it('parts what was asked from what was estimated by a row that says why', () => {
    const { rows } = vetting.table(data);
    expect(rows.map(({ kind }) => kind)).toEqual([
      'plain',
      'break',
      'plain',
      'blank',
      'plain',
      'plain',
      'plain',
    ]);
  });

  it('carries the caveat of every number and of what was asked', () => {
    const notes = vetting
      .table(data)
      .notes.map(({ text }) => text)
      .join('\n');
    const { due, new: later, people, forcesWithout, share, missed } = data.caveats;
    for (const caveat of [due, later, people, forcesWithout, share, missed]) expect(notes).toContain(caveat);
  });
});
