import { label, words } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { line } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import type { AllegationsData, AllegationsLabel, Request } from './data.ts';

/** Length of the flag beyond its staff, and room that it needs at the right. */
const flagLength = 20;
const strokeWidth = 4;

/** Shortest and greatest height of a flag's staff. */
const staff = { least: 14, most: 26 } as const;

/** One request, and how far down its line ends, in CSS pixels. */
interface Row {
  readonly part: Part;
  readonly line: number;
}

/** One request: its words, the line from asked to due with a flag at the end, and the date under the flag. */
function request(
  labels: Readonly<Record<AllegationsLabel, string>>,
  { name, months }: Request,
  longest: number,
  room: Room,
): Row {
  const { width, gap, label: size } = room;
  const left = strokeWidth / 2;
  const indent = strokeWidth + 12;
  const end = width - flagLength - 2;
  const x = round(left + ((end - left) * months) / longest);
  const height = round(Math.min(staff.most, staff.least + gap * 0.6));
  const time: Part = {
    height: height + strokeWidth,
    at(top): readonly Mark[] {
      const y = round(top + height + strokeWidth / 2);
      const [half, full] = [height * 0.3, height * 0.62];
      return [
        line(`${name}-years`, 'rule', left, y, end, y),
        line(`${name}-time`, 'asked', left, y, x, y),
        {
          key: `${name}-due`,
          shape: 'path',
          tone: 'due',
          x,
          y,
          d: `M0 0V${-height}L${flagLength} ${round(half - height)}L0 ${round(full - height)}`,
        },
      ];
    },
  };
  const due = labels[`${name}-${room.brief ? 'month' : 'due'}`];
  const dueWidth = textWidth(due, 'label-strong', size);
  const isLate = x > width / 2;
  const dateAt = isLate ? width : Math.max(indent, Math.min(x, width - dueWidth));
  const date = label(room, `${name}-date`, due, {
    tone: 'label-strong',
    x: dateAt,
    width: isLate ? width - indent : width - dateAt,
    anchor: isLate ? 'end' : 'start',
  });
  const asked = words({
    key: `${name}-words`,
    tone: 'request',
    text: room.brief ? labels[`${name}-brief`] : labels[name],
    x: indent,
    width: width - indent,
    size: room.words,
  });
  const toLine = stack([asked, space(1), time]);
  return {
    part: stack([toLine, space(2 + gap * 0.2), date]),
    line: toLine.height,
  };
}

/** What the inspectorate asked on one day, by when: one stroke for all, a line and a flag for each. */
export function deadlines({ words: { labels }, requests }: AllegationsData, room: Room): Part {
  const { gap } = room;
  const longest = Math.max(...requests.map(({ months }) => months));
  const rows = requests.map((one) => request(labels, one, longest, room));
  const page = spaced(
    rows.map(({ part }) => part),
    2 + gap * 0.9,
  );
  const { part, line: toLine } = rows[rows.length - 1] ?? { part: page, line: 0 };
  const foot = page.height - part.height + toLine;
  const left = strokeWidth / 2;
  const stroke: Part = {
    height: foot,
    at: (top) => [line('asked-stroke', 'asked', left, top, left, top + foot)],
  };
  const note = room.notes ? labels['worked-out'] : '';
  return spaced(
    [
      label(room, 'asked', labels.asked, { tone: 'label-asked' }),
      beside([page, stroke]),
      label(room, 'worked-out', note, { tone: 'note' }),
    ],
    2 + gap * 0.4,
  );
}
