import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CircleMark, Mark } from '../../../src/scene/mark.ts';
import { round } from '../../../src/scene/round.ts';
import { still } from '../../../src/scene/still.ts';
import { anyScene } from './scenes.ts';

const bare = { naming: 'hidden', facts: [] } as const;
const circle = (index: number): CircleMark => ({
  key: String(index),
  shape: 'circle',
  tone: 'referral',
  x: round(10.2 + (index % 10) * 20.4),
  y: round(10.2 + Math.floor(index / 10) * 20.4),
  r: 7.6,
});
const disc = (index: number): Mark => circle(index);
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

describe('still with ids of its own', () => {
  const discs = (tone: 'referral' | 'referral-before'): readonly Mark[] =>
    Array.from({ length: 30 }, (_, index) => ({ ...circle(index), tone }));

  test('writes discs as dashes, and an outline as larger ones under them', () => {
    const filled = still({ width: 204, height: 90, marks: discs('referral') }, { ...bare, id: 'a' });
    expect(filled).toContain('stroke-width="15.2" stroke-dasharray="0 20.4"/>');
    expect(filled.match(/<path/g)).toHaveLength(1);
    const outlined = still({ width: 204, height: 90, marks: discs('referral-before') }, { ...bare, id: 'a' });
    expect(
      [...outlined.matchAll(/class="([\w-]+)" d="[^"]+" stroke-width="([\d.]+)"/g)].map(([, ...all]) => all),
    ).toEqual([
      ['rim-referral-before', '16.8'],
      ['disc-referral-before', '13.6'],
    ]);
  });

  test('writes equal rows once, under an id that begins with its own', () => {
    const marks = Array.from({ length: 23 }, (_, index): Mark => ({
      key: String(index),
      shape: 'rect',
      tone: 'people',
      x: (index % 5) * 10,
      y: Math.floor(index / 5) * 10,
      width: 8,
      height: 8,
    }));
    const picture = still({ width: 50, height: 50, marks }, { ...bare, id: 'vetting-people' });
    expect(picture.match(/<path/g)).toHaveLength(2);
    expect([...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['vetting-people-0']);
    expect([...picture.matchAll(/<use href="#vetting-people-0" y="(\d+)"\/>/g)].map(([, y]) => y)).toEqual([
      '10',
      '20',
      '30',
    ]);
  });
});

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
    expect(picture).toContain(
      '<text class="tone-label" x="4" y="20" font-size="16" text-anchor="middle">Trust &amp; confidence<tspan',
    );
    expect(picture).toContain('<tspan x="4" dy="20.5">&quot;&lt;told&gt;&quot; again</tspan>');
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
    expect(picture).toContain('role="img" aria-labelledby="name" aria-describedby="words"');
    expect(picture).toContain('data-facts="cases-2009-2011"');
  });

  test('is hidden from those who cannot see it where nothing names it', () => {
    const picture = still({ width: 90, height: 90, marks: [] }, bare);
    expect(picture).toContain('aria-hidden="true"');
    expect(picture).not.toContain('role=');
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
