import { words } from '../../scene/entries.ts';
import { space, spaced, stack, type Part } from '../../scene/part.ts';
import type { WarningsData } from './data.ts';

/** What each report said, under its date. */
export function list({ words: { labels }, warnings }: WarningsData, width: number, size: number): Part {
  return spaced(
    warnings.map(({ id }) =>
      stack([
        words({
          key: `${id}-list-date`,
          tone: 'label-strong',
          text: labels[`date-${id}`],
          x: 0,
          width,
          size,
        }),
        space(size * 0.15),
        words({ key: `${id}-said`, tone: 'label', text: labels[`said-${id}`], x: 0, width, size }),
      ]),
    ),
    size * 0.6,
  );
}
