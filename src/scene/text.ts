import { advances, characters, type FaceName } from './advances.ts';
import { round } from './round.ts';
import { textTones } from './text-tones.ts';
import type { TextTone } from './tone.ts';

/** Room for wider spacing (WCAG 1.4.12), longer words of a translation and a fallback face. */
export const reserve = 1.25;

/** For a character outside the table: as wide as most capitals. */
const unknownAdvance = 700;

function advance(face: FaceName, character: string): number {
  const direct = characters.indexOf(character);
  // An accented letter is as wide as its base; a non-breaking space or hyphen as wide as the breaking one.
  const index = direct >= 0 ? direct : characters.indexOf(character.normalize('NFKD').charAt(0));
  return index < 0 ? unknownAdvance : Number.parseInt(advances[face].slice(index * 2, index * 2 + 2), 36);
}

/** Width in CSS pixels of words just as the face sets them, without any reserve. */
export function bareWidth(text: string, tone: TextTone, size: number): number {
  const { face } = textTones[tone];
  let thousandths = 0;
  for (const character of text) thousandths += advance(face, character);
  return round((thousandths * size) / 1000);
}

/**
 * Width in CSS pixels to keep free for words: their own width and a quarter in reserve.
 * @param size font size in CSS pixels
 */
export function textWidth(text: string, tone: TextTone, size: number): number {
  return round(bareWidth(text, tone, size) * reserve);
}

/**
 * Breaks words at spaces into lines that fit, reserve included. Nothing is shrunk or cut:
 * a word wider than `width` stands alone on its line and is wider.
 */
export function wrap(text: string, tone: TextTone, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, tone, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
