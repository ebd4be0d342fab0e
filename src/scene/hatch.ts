import { round } from './round.ts';

/**
 * Path data of diagonal lines (rising to the right) clipped to a box whose upper left corner is (0, 0).
 * Lines, not a pattern: they print, survive forced colours and draw alike in every renderer.
 * @param width of the box in CSS pixels
 * @param height of the box in CSS pixels
 * @param gap between neighbouring lines, measured across them, in CSS pixels
 */
export function hatch(width: number, height: number, gap: number): string {
  const along = gap * Math.SQRT2;
  const lines: string[] = [];
  let [atX, atY] = [0, 0];
  for (let sum = along / 2; sum < width + height; sum += along) {
    const bottom = Math.min(sum, height);
    const right = Math.min(sum, width);
    const [x1, y1] = [round(sum - bottom), round(bottom)];
    const [x2, y2] = [round(right), round(sum - right)];
    lines.push(`m${round(x1 - atX)} ${round(y1 - atY)}l${round(x2 - x1)} ${round(y2 - y1)}`);
    [atX, atY] = [x2, y2];
  }
  return lines.join('');
}
