import { describe, expect, it } from 'vitest';
import { textBoxes, textsOf } from '../text-box.ts';
import { data, inked, isLine, layouts, monthLines, pages, wordsOf } from './scenes.ts';

describe('a page with entries', () => {
  it('is addressed to the forces, each an open square of one size', () => {
    for (const scene of layouts(pages)) {
      expect(wordsOf(scene)).toContain('To the 43 police forces of England and Wales');
      const squares = scene.marks.filter((mark) => mark.shape === 'rect');
      expect(squares).toHaveLength(43);
      expect(new Set(squares.map(({ width, height }) => `${width} × ${height}`)).size).toBe(1);
      expect(squares.every(({ tone }) => tone === 'force-small')).toBe(true);
    }
  });

  it('tells again in the same place each time, and in the same words', () => {
    for (const scene of layouts(pages)) {
      const told = textsOf(scene).filter(({ tone }) => tone === 'told');
      expect(told.map(({ lines }) => lines.join(' '))).toEqual([
        'Told',
        'Told again',
        'Told again',
        'And told again',
      ]);
      expect(new Set(told.map(({ x, size }) => `${x} ${size}`)).size).toBe(1);
      const under = told.map(({ y }, index) => {
        const line = scene.marks.filter(isLine).find(({ key }) => key === inked[index]);
        return (y - (line?.y1 ?? 0)).toFixed(1);
      });
      expect(new Set(under).size).toBe(1);
    }
  });

  it('says under every inked line what was said, in whole, wherever a reader has ordinary room', () => {
    const sizes = pages.filter(
      ({ width, height, textScale }) =>
        textScale === 1 && (height === Infinity || (width > 560 && height >= 560)),
    );
    for (const scene of layouts(sizes)) {
      for (const { id } of data.warnings.filter(({ months }) => months === 1))
        expect(wordsOf(scene)).toContain(data.words.labels[`said-${id}`]);
      expect(wordsOf(scene)).toMatch(/month not established/i);
      expect(wordsOf(scene)).toContain('Each line is one month.\nMost of them are blank.');
    }
  });

  it('keeps its words within reach where the lines run off the edge of the screen', () => {
    for (const scene of layouts([{ width: 1200, height: 820, textScale: 1 }])) {
      expect(Math.max(...textBoxes(scene).map(({ right }) => right))).toBeLessThanOrEqual(720.5);
      expect(Math.max(...monthLines(scene).map(({ x2 }) => x2))).toBe(1200);
    }
  });

  it('rules a page as tall as the screen down to its foot', () => {
    const [scene] = layouts([{ width: 1200, height: 1000, textScale: 1 }]);
    expect(scene?.height).toBe(1000);
    expect(
      scene?.marks.filter(({ tone }) => tone === 'margin').map((mark) => (isLine(mark) ? mark.y2 : 0)),
    ).toEqual([1000, 1000]);
  });
});
