import { bareWidth } from '../scene/text.ts';
import type { Setting } from './setting.ts';

/**
 * How many lines a browser breaks words into, as the embedded faces set them: at spaces, each line as full as it can be.
 * @param width room in CSS pixels
 */
export function lineCount(text: string, { tone, size }: Setting, width: number): number {
  const space = bareWidth(' ', tone, size);
  let lines = 1;
  let used = -space;
  for (const word of text.split(/ +/)) {
    const advance = bareWidth(word, tone, size);
    if (used >= 0 && used + space + advance > width) {
      lines += 1;
      used = advance;
    } else used += space + advance;
  }
  return lines;
}
