import { evened, round } from './round.ts';

/**
 * Path data of diagonal lines clipped to a box whose upper left corner is (0, 0).
 * Lines, not a pattern: they print, survive forced colours and draw alike in every renderer.
 * @param width of the box in CSS pixels
 * @param height of the box in CSS pixels
 * @param gap between neighbouring lines, measured across them, in CSS pixels
 * @param leans the way up; to the left only where two findings must not look like one
 */
export function hatch(width: number, height: number, gap: number, leans: 'right' | 'left' = 'right'): string {
  const across = (x: number): number => round(leans === 'right' ? x : width - x);
  // Rounded once, so that all lines are equally far apart and equal text, which packs well.
  const along = evened(gap * Math.SQRT2);
  const lines: string[] = [];
  let [atX, atY] = [0, 0];
  for (let sum = along / 2; sum < width + height; sum += along) {
    const bottom = Math.min(sum, height);
    const right = Math.min(sum, width);
    const [x1, y1] = [across(sum - bottom), round(bottom)];
    const [x2, y2] = [across(right), round(sum - right)];
    lines.push(`m${round(x1 - atX)} ${round(y1 - atY)}l${round(x2 - x1)} ${round(y2 - y1)}`);
    [atX, atY] = [x2, y2];
  }
  return lines.join('');
}
