import { counted, numberSizeIn } from '../../scene/counted.ts';
import { blank, label, rule, words } from '../../scene/entries.ts';
import { firstEnough } from '../../scene/fit.ts';
import { beside, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { ClaimsData } from './data.ts';
import { ticks } from './ticks.ts';

/** Ticks in a row of the block: more, and smaller, where there is less height. */
const rowLengths = [13, 18, 26] as const;

/** Height of a tick over the pitch. */
const tall = 1.7;

const blockOver = 0.6;
const greatestPitch = 40;

function block({ claims }: ClaimsData, width: number, height: number): Part {
  const numbers = claims.map((_, index) => index);
  return firstEnough(
    rowLengths,
    (perRow) => {
      const pitch = Math.min(greatestPitch, width / perRow);
      return ticks({ claims: numbers, x: 0, pitch, height: pitch * tall, perRow });
    },
    (part) => part.height <= height,
  );
}

/** What is left out has no tick and no number here. */
function leftOut({ words: { labels } }: ClaimsData, room: Room): Part {
  return spaced(
    [
      rule(room, 'rule-foot'),
      blank(room, { key: 'left-out', label: labels['left-out'], value: labels['left-out-value'] }),
    ],
    4 + room.gap * 0.2,
  );
}

/** Every published claim as one tick in one block, and the number of them. */
export function all(data: ClaimsData, room: Room, height: number): Part {
  const { labels } = data.words;
  const { narrow, width, gap, brief } = room;
  const foot = leftOut(data, room);
  const paper = 6 + gap * 0.6;
  const oneIs = room.notes ? labels['one-is'] : '';
  if (!narrow) {
    const left = Math.round(width * blockOver);
    const x = left + 24;
    const side = { x, width: width - x } as const;
    const size = Math.min(room.number * 2.2, numberSizeIn(side.width, labels['number-all']));
    const margin = spaced(
      [
        stack([
          words({ ...side, key: 'all-number', tone: 'number', text: labels['number-all'], size, spacing: 1 }),
          words({ ...side, key: 'all-words', tone: 'serif', text: labels.all, size: room.words }),
        ]),
        label(room, 'one-is', oneIs, side),
      ],
      gap * 0.6,
    );
    return spaced([beside([block(data, left, height - foot.height - paper), margin]), foot], paper);
  }
  const head = counted(room, {
    key: 'all',
    value: labels['number-all'],
    words: brief ? labels['all-brief'] : labels.all,
    size: room.number * 1.3,
  });
  const note = label(room, 'one-is', oneIs);
  const rest = head.height + note.height + foot.height + paper * 3;
  return spaced([head, block(data, width, height - rest), note, foot], paper);
}
