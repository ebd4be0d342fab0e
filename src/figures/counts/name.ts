import { words } from '../../scene/entries.ts';
import { beside, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { CountsData, CountsLabel } from './data.ts';
import type { CountName } from './names.ts';
import { labelOf, type Said } from './said.ts';
import { unitMark } from './unit-mark.ts';

/** Where names begin: the mark stands before them. */
export function nameLeft({ words: size }: Pick<Room, 'words'>): number {
  return size * 1.6;
}

/** Right edges, in CSS pixels. */
interface Right {
  readonly name: number;
  readonly lines: number;
}

/** The unit of one count with its mark, and lines about it. */
export function nameOf(
  { words: { labels } }: CountsData,
  name: CountName,
  lines: readonly Said[],
  { words: size, label: labelSize }: Room,
  right: Right,
): Part {
  const x = nameLeft({ words: size });
  const text = (
    key: string,
    label: CountsLabel,
    rest: { tone: Said['tone']; size: number; width: number },
  ): Part => words({ key, text: labels[label], x, spacing: 1.2, ...rest });
  const mark: Part = { height: 0, at: (top) => [unitMark(name, size * 0.5, top + size * 0.55, size * 0.9)] };
  return spaced(
    [
      beside([mark, text(`${name}-name`, `name-${name}`, { tone: 'serif', size, width: right.name - x })]),
      ...lines.map((said) =>
        text(`${name}-${said.kind}`, labelOf(said, name), {
          tone: said.tone,
          size: labelSize,
          width: right.lines - x,
        }),
      ),
    ],
    1,
  );
}
