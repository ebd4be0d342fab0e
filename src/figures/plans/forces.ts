import { page, space, stack, type Part } from '../../scene/part.ts';
import type { Scene } from '../../scene/scene.ts';
import { round } from '../../scene/round.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import { totalPart } from '../../scene/total-part.ts';
import { grades, type PlansData } from './data.ts';
import { plain, side, widestPitch } from './squares.ts';

/** Two lines of squares on a wide page, five on a narrow one; neither is the size of a group that the review made. */
const rowLength = { wide: 22, narrow: 9 };

/** Any stride shuffles a prime number of forces, so that the groups of the review are not yet to be seen. */
const stride = 12;

/** All forces as plain squares, in no order, over their published number. */
export function forces({ words: { labels }, forces: counts }: PlansData, size: Size): Scene {
  const { width, height, textScale } = size;
  const narrow = isNarrow(size);
  const total = totalPart({
    key: 'total',
    width,
    label: labels[narrow ? 'total-forces-narrow' : 'total-forces'],
    value: labels['number-total'],
    size: round((narrow ? 28 : 34) * textScale),
    labelSize: round((narrow ? 14.5 : 16) * textScale),
  });
  const count = grades.reduce((sum, grade) => sum + counts[grade], 0);
  const gap = narrow ? 16 : 24;
  const columns = narrow ? rowLength.narrow : rowLength.wide;
  const rows = Math.ceil(count / columns);
  const pitch = Math.min(widestPitch, width / columns, (height - total.height - gap) / rows);
  const squares: Part = {
    height: rows * pitch,
    at: (top) =>
      plain(
        Array.from({ length: count }, (_, index) => {
          const place = (index * stride) % count;
          return {
            force: index + 1,
            x: (place % columns) * pitch,
            y: top + Math.floor(place / columns) * pitch,
            size: pitch * side,
          };
        }),
      ),
  };
  return page(stack([squares, space(gap), total]), width);
}
