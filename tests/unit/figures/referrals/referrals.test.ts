import { describe, expect, it } from 'vitest';
import type { ReferralsState } from '../../../../src/figures/referrals/data.ts';
import { referrals } from '../../../../src/figures/referrals/index.ts';
import type { CircleMark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import type { Size } from '../../../../src/scene/size.ts';
import { dataOf } from '../drawn.ts';
import { extent, shapesOf } from '../extent.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';
import { overlap, textBoxes, textsOf, type Box } from '../text-box.ts';
import { someStageSizes } from '../sizes.ts';

keepsFigureContract(referrals);
keepsStills(referrals);

const data = dataOf(referrals);
const parted = ['break', 'years', 'unknown'] as const satisfies readonly ReferralsState[];
const sizes: readonly Size[] = [
  ...[280, 328, 358, 560, 600, 822, 1200].map((width) => ({ width, height: Infinity, textScale: 1 })),
  { width: 358, height: Infinity, textScale: 2 },
  ...someStageSizes,
];
const shown = sizes.flatMap((size) =>
  parted.map((state) => ({ state, size, scene: referrals.layout(data, state, size) })),
);

function discsOf({ marks }: Scene): readonly CircleMark[] {
  return marks.filter((mark) => mark.shape === 'circle');
}

function bandOf({ marks }: Scene): Box {
  const [band] = shapesOf(marks.filter(({ tone }) => tone === 'band')).map(extent);
  if (band === undefined) throw new Error('the scene has no band');
  return band;
}

function wordsOf(scene: Scene): string {
  return textsOf(scene)
    .map(({ lines }) => lines.join(' '))
    .join('\n');
}

describe('layout of referrals', () => {
  it('draws every referral once in every state, under a key that only counts', () => {
    const keys = Array.from({ length: 415 }, (_, index) => `referral-${index + 1}`);
    for (const state of referrals.states) {
      const drawn = discsOf(referrals.layout(data, state, { width: 822, height: 480, textScale: 1 }));
      expect(drawn.map(({ key }) => key).sort()).toEqual([...keys].sort());
    }
  });

  it('outlines the referrals counted under the earlier rules wherever years stand apart', () => {
    for (const { scene } of shown)
      expect(discsOf(scene).filter(({ tone }) => tone === 'referral-before')).toHaveLength(100);
  });

  it('puts all outlined discs before the band and all others after it', () => {
    for (const { scene } of shown) {
      const band = bandOf(scene);
      const across = band.right - band.left > scene.width - 1;
      for (const disc of discsOf(scene)) {
        const isBefore = across ? disc.y < band.top : disc.x < band.left;
        const isAfter = across ? disc.y > band.bottom : disc.x > band.right;
        expect(disc.tone === 'referral-before' ? isBefore : isAfter).toBe(true);
      }
    }
  });

  it('lets nothing but the words of the band cross the band', () => {
    for (const { scene } of shown) {
      const band = bandOf(scene);
      const others = scene.marks.filter(({ key }) => !key.startsWith('band'));
      const boxes = [...shapesOf(others).map(extent), ...textBoxes({ ...scene, marks: others })];
      expect(boxes.filter((box) => overlap(box, band)).map(({ key }) => key)).toEqual([]);
    }
  });

  it('keeps the words of the band at every size', () => {
    for (const { scene } of shown) {
      expect(wordsOf(scene)).toMatch(/April 2017/);
      expect(wordsOf(scene)).toMatch(/Do not compare/);
    }
  });

  it('keeps the numbers of the years and the published total at every size', () => {
    for (const { state, scene } of shown) {
      const numbers = textsOf(scene).filter(({ tone }) => tone === 'number');
      const printed = numbers.flatMap(({ lines }) => lines);
      expect(printed).toEqual(state === 'break' ? ['415'] : ['100', '172', '143', '415']);
    }
  });

  it('sets discs of one size in all states with a band', () => {
    for (const size of sizes) {
      const same = shown.filter((one) => one.size === size);
      expect(new Set(same.map(({ scene }) => discsOf(scene).at(-1)?.r)).size).toBe(1);
    }
  });

  it('keeps discs and words apart', () => {
    for (const { scene } of shown) {
      const words = textBoxes(scene);
      const under = discsOf(scene).flatMap((disc) => words.filter((word) => overlap(word, extent(disc))));
      expect(under.map(({ key }) => key)).toEqual([]);
    }
  });

  it('states a change only between the later years, in the state that shows them', () => {
    const stating = referrals.states.filter((state) =>
      wordsOf(referrals.layout(data, state, { width: 822, height: Infinity, textScale: 1 })).includes(
        'fewer',
      ),
    );
    expect(stating).toEqual(['years']);
  });

  it('says on all stills of parted states that the first year was counted under the earlier rules', () => {
    for (const state of parted)
      for (const width of [358, 822])
        expect(wordsOf(referrals.layout(data, state, { width, height: Infinity, textScale: 1 }))).toContain(
          'Counted under the earlier rules',
        );
  });

  it('shows abuse that nobody reported as a blank entry in the last state', () => {
    for (const { scene } of shown.filter(({ state }) => state === 'unknown')) {
      expect(scene.marks.filter(({ tone }) => tone === 'leader')).toHaveLength(1);
      expect(wordsOf(scene)).toMatch(/not known/);
    }
  });

  it('never prints a number for the later years together, which nobody published', () => {
    const together = String(data.first + data.second);
    const words = [
      JSON.stringify(data.words),
      JSON.stringify(referrals.table(data)),
      ...shown.map(({ scene }) => wordsOf(scene)),
    ];
    expect(words.filter((text) => text.includes(together))).toEqual([]);
  });
});

describe('table of referrals', () => {
  it('breaks between the first year and the others', () => {
    expect(referrals.table(data).rows.map(({ kind }) => kind)).toEqual([
      'plain',
      'break',
      'plain',
      'plain',
      'total',
      'blank',
    ]);
  });

  it('carries the caveat of every fact', () => {
    const notes = referrals
      .table(data)
      .notes.map(({ text }) => text)
      .join('\n');
    for (const caveat of Object.values(data.caveats)) expect(notes).toContain(caveat);
  });
});
