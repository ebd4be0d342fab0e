import { hatch } from '../../scene/hatch.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';

const perRow = 5;
/** Paper between the bars of a row. */
const apart = 6.5;
/** Height of a bar over the distance from row to row. */
const share = 0.8;
/** Half the outline, so that its outer edge stands on the page's edge. */
const outline = 1;
/** Between the lines of the hatch. */
const hatchGap = 6.5;

/**
 * Flat bars, one for each thousand people; nothing is drawn round them, for there is no whole.
 * @param room width of a row in CSS pixels
 * @param down distance from row to row in CSS pixels
 */
export function bars(count: number, room: number, down: number): Part {
  const along = (room + apart) / perRow;
  const width = round(along - apart - outline * 2);
  const height = round(down * share - outline * 2);
  const rows = Math.ceil(count / perRow);
  return {
    height: (rows - 1) * down + down * share,
    at(top) {
      const each = (mark: (key: string, x: number, y: number) => Mark): readonly Mark[] =>
        Array.from({ length: count }, (_, index) =>
          mark(
            `thousand-${index + 1}`,
            round(outline + (index % perRow) * along),
            round(top + outline + Math.floor(index / perRow) * down),
          ),
        );
      const d = hatch(width, height, hatchGap);
      return [
        ...each((key, x, y) => ({ key, shape: 'rect', tone: 'people', x, y, width, height })),
        ...each((key, x, y) => ({ key: `${key}-hatch`, shape: 'path', tone: 'people-hatch', x, y, d })),
      ];
    },
  };
}
