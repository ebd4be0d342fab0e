import type { FaceName } from '../scene/advances.ts';
import { textTones } from '../scene/tones.ts';
import type { Setting } from './setting.ts';

/** Width of words in ems, as browsers set them. */
export type SetWidth = (words: string, face: FaceName) => number;

/**
 * How many lines a browser breaks words into: at spaces, each line as full as it can be.
 * @param room width in CSS pixels
 */
export function lineCount(text: string, { tone, size }: Setting, room: number, setWidth: SetWidth): number {
  const { face } = textTones[tone];
  const widthOf = (words: string): number => setWidth(words, face) * size;
  const space = widthOf(' ');
  let lines = 1;
  let used = -space;
  for (const word of text.split(/ +/)) {
    const advance = widthOf(word);
    if (used >= 0 && used + space + advance > room) {
      lines += 1;
      used = advance;
    } else used += space + advance;
  }
  return lines;
}
