import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/scene/mark.ts';
import { extent, shapesOf } from '../extent.ts';
import { textBoxes, textsOf } from '../text-box.ts';
import { all, inked, isLine, monthLines, toned } from './scenes.ts';

describe('the ruled page of warnings', () => {
  it('has one line for each month from the first report to the last, evenly apart', () => {
    for (const scene of all) {
      const lines = monthLines(scene);
      // September 2012 and September 2019 both have a line.
      expect(lines).toHaveLength(7 * 12 + 1);
      const pitch = ((lines.at(-1)?.y1 ?? 0) - (lines[0]?.y1 ?? 0)) / (lines.length - 1);
      for (const [index, line] of lines.entries())
        expect(Math.abs(line.y1 - (lines[0]?.y1 ?? 0) - index * pitch)).toBeLessThan(0.02);
    }
  });

  it('inks the months of the reports and no others', () => {
    for (const scene of all) {
      const lines = monthLines(scene);
      const found = lines.flatMap(({ key, tone }, index) => (tone === 'warning' ? [[key, index]] : []));
      expect(found).toEqual([
        ['report-2012', 0],
        ['report-2016', 4 * 12 + 3],
        ['report-2017', 5 * 12 + 1],
        ['report-2019', 7 * 12],
      ]);
    }
  });

  it('brackets the twelve lines of 2015 and inks none of them', () => {
    for (const scene of all) {
      const [bracket] = shapesOf(toned(scene, 'warning-unknown-month')).map(extent);
      if (bracket === undefined) throw new Error('the page has no bracket');
      const within = monthLines(scene)
        .map((line, index) => ({ ...line, index }))
        .filter(({ y1 }) => y1 > bracket.top && y1 < bracket.bottom);
      // January 2015 is the twenty-ninth month of the page.
      expect(within.map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, month) => 28 + month));
      expect(within.every(({ tone }) => tone === 'feint')).toBe(true);
    }
  });

  it('paints ink after words, so that the paper about letters never bites it', () => {
    for (const { marks } of all) {
      const firstInk = marks.findIndex(({ tone }) => tone === 'warning');
      const isHalo = ({ tone }: Mark): boolean => /^told|-ruled$/.test(tone);
      expect(marks.slice(firstInk).filter(isHalo)).toEqual([]);
    }
  });

  it('keeps paper about every word that stands on the ruling', () => {
    const ruled = new Set(['told', 'told-quiet', 'label-ruled', 'label-strong-ruled']);
    for (const scene of all) {
      const feint = shapesOf(toned(scene, 'feint')).map(extent);
      const tones = new Map(textsOf(scene).map(({ key, tone }) => [key, tone]));
      const crossed = textBoxes(scene).filter((box) =>
        feint.some(
          ({ left, right, top }) => left < box.right && right > box.left && top > box.top && top < box.bottom,
        ),
      );
      const bare = crossed.filter(({ key }) => !ruled.has(tones.get(key.replace(/ "[^]*$/, '')) ?? ''));
      expect(bare.map(({ key }) => key)).toEqual([]);
    }
  });

  it('keeps the words of one entry clear of the next inked line', () => {
    for (const scene of all) {
      const lines = inked.flatMap((id) => scene.marks.filter(isLine).filter(({ key }) => key === id));
      const struck = textBoxes(scene).filter((box) =>
        lines.some(({ x1, x2, y1 }) => x1 < box.right && x2 > box.left && y1 > box.top && y1 < box.bottom),
      );
      expect(struck.map(({ key }) => key)).toEqual([]);
    }
  });
});
