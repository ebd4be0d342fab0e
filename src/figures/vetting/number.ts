import { words } from '../../scene/entries.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import { textWidth } from '../../scene/text.ts';

/** Room over the tallest letters of the display face, in font sizes; without it they are flush with what stands beside. */
const over = 0.1;

/** A number at display size, as large as the width allows up to `most`. */
export function number(key: string, text: string, x: number, width: number, most: number): Part {
  const size = Math.min(most, (width / textWidth(text, 'number', most)) * most);
  return stack([space(-size * over), words({ key, tone: 'number', text, x, size })]);
}
