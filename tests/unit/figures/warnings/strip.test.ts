import { describe, expect, it } from 'vitest';
import { warnings } from '../../../../src/figures/warnings/index.ts';
import { extent, shapesOf } from '../extent.ts';
import { overlaps, textBoxes, textsOf } from '../text-box.ts';
import { data, strips, wordsOf } from './scenes.ts';

describe('a strip', () => {
  it('has the years alone, and keeps to the width and the height', () => {
    for (const size of strips) {
      const scene = warnings.layout(data, 'all', size);
      expect(textsOf(scene).map(({ lines }) => lines.join(' '))).toEqual([
        '2012',
        '2015',
        '2016',
        '2017',
        '2019',
      ]);
      expect(scene.height).toBeLessThanOrEqual(size.height);
      for (const { left, right, bottom } of [...textBoxes(scene), ...shapesOf(scene.marks).map(extent)]) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(size.width);
        expect(bottom).toBeLessThanOrEqual(scene.height);
      }
      expect(overlaps(textBoxes(scene))).toEqual([]);
    }
  });

  it('is followed by the entries as a list where only the text is large', () => {
    const scene = warnings.layout(data, 'all', { width: 320, height: Infinity, textScale: 2 });
    for (const { id } of data.warnings) expect(wordsOf(scene)).toContain(data.words.labels[`said-${id}`]);
  });
});
