import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/scene/mark.ts';
import { round } from '../../../src/scene/round.ts';
import { still } from '../../../src/scene/still.ts';
import { anyScene } from './scenes.ts';

const bare = { naming: 'hidden', facts: [] } as const;
const disc = (index: number): Mark => ({
  key: String(index),
  shape: 'circle',
  tone: 'referral',
  x: round(10.2 + (index % 10) * 20.4),
  y: round(10.2 + Math.floor(index / 10) * 20.4),
  r: 7.6,
});
const words: Mark = {
  key: 'note',
  shape: 'text',
  tone: 'label',
  x: 4,
  y: 20,
  lines: ['Trust & confidence', '"<told>" again'],
  size: 16,
  leading: 20.5,
  anchor: 'middle',
};

describe('still', () => {
  test('is one path for many discs of one tone', () => {
    const picture = still(
      { width: 204, height: 850, marks: Array.from({ length: 415 }, (_, i) => disc(i)) },
      bare,
    );
    expect(picture.match(/<path/g)).toHaveLength(1);
    expect(picture).not.toContain('<circle');
    expect(gzipSync(picture).length).toBeLessThan(600);
  });

  test('keeps the painting order: another tone between parts a path in two', () => {
    const ground: Mark = {
      key: 'ground',
      shape: 'rect',
      tone: 'band-label',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
    };
    const picture = still(
      { width: 90, height: 90, marks: [disc(0), disc(1), ground, disc(2), disc(3)] },
      bare,
    );
    expect([...picture.matchAll(/class="(tone-[\w-]+)"/g)].map(([, tone]) => tone)).toEqual([
      'tone-referral',
      'tone-band-label',
      'tone-referral',
    ]);
  });

  test('leaves a lone disc as it is', () => {
    expect(still({ width: 90, height: 90, marks: [disc(0)] }, bare)).toContain(
      '<circle class="tone-referral" cx="10.2" cy="10.2" r="7.6"/>',
    );
  });

  test('escapes what words may not hold in markup', () => {
    const picture = still({ width: 90, height: 90, marks: [words] }, bare);
    expect(picture).toContain('<tspan x="0">Trust &amp; confidence</tspan>');
    expect(picture).toContain('<tspan x="0" dy="20.5">&quot;&lt;told&gt;&quot; again</tspan>');
  });

  test('has its size as attributes and as view box', () => {
    expect(still({ width: 822, height: 530.5, marks: [] }, bare)).toContain(
      'width="822" height="530.5" viewBox="0 0 822 530.5"',
    );
  });

  test('points to the words of the page that name and describe it', () => {
    const picture = still(
      { width: 90, height: 90, marks: [] },
      {
        className: 'still-narrow',
        naming: { labelledBy: 'name', describedBy: 'words' },
        facts: ['cases-2009-2011'],
      },
    );
    expect(picture).toContain('class="scene still-narrow"');
    expect(picture).toContain('role="img" aria-labelledby="name" aria-describedby="words" focusable="false"');
    expect(picture).toContain('data-facts="cases-2009-2011"');
  });

  test('can bring its own name and description', () => {
    const naming = { title: 'Cases & counts', description: 'Dots' };
    expect(still({ width: 90, height: 90, marks: [] }, { naming, facts: [] })).toContain(
      '<title>Cases &amp; counts</title><desc>Dots</desc>',
    );
  });

  test('has no style of its own and no number with more than two decimals', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const picture = still(scene, bare);
        expect(picture).not.toMatch(/style|\d\.\d{3}|NaN|undefined/);
        expect(still(scene, bare)).toBe(picture);
      }),
    );
  });
});
