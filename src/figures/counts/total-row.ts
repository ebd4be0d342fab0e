import { words } from '../../scene/entries.ts';
import { beside, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { line } from '../../scene/shapes.ts';
import type { CountsData } from './data.ts';
import { nameLeft } from './name.ts';

/** Where the total would stand, in CSS pixels. */
interface Total {
  /** Left edge of the words on a wide page. */
  readonly left: number;
  /** Left edge of the amounts. */
  readonly amounts: number;
}

/** The total that is not made: words, and dots where it would stand. It has no size and no rule under it. */
export function totalRow(
  { words: { labels } }: CountsData,
  { narrow, width, words: size, label, brief }: Room,
  { left, amounts }: Total,
): Part {
  const x = nameLeft({ words: size });
  const name = words({ key: 'total:name', tone: 'serif', text: labels.total, x, width: amounts - x, size });
  const from = narrow ? x : left;
  const refused = words({
    key: 'total:words',
    tone: narrow ? 'label-strong' : 'title',
    text: labels[brief ? 'refused-brief' : 'refused'],
    x: from,
    width: (narrow ? width : amounts - 12) - from,
    size: narrow ? label : size,
  });
  const dots: Part = {
    height: size,
    at: (top) => {
      const y = top + size * 0.7;
      return [line('total:leader', 'leader', amounts + 6, y, width - 1, y)];
    },
  };
  return beside([narrow ? spaced([name, refused], 2) : beside([name, refused]), dots]);
}
