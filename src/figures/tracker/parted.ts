import { textWidth } from '../../scene/text.ts';

/** Of the width, for words that take two lines: they part near the middle and leave no word alone. */
const lineOver = 0.62;

/** The width to set dates in, so that they keep to one line or part near their middle. In CSS pixels. */
export function parted(text: string, size: number, width: number): number {
  const needed = textWidth(text, 'label', size);
  return needed <= width ? width : Math.min(width, Math.max(needed * lineOver, width * 0.5));
}
