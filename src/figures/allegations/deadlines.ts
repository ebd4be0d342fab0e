import { words } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { textWidth } from '../../scene/text.ts';
import type { AllegationsData, AllegationsLabel, Request } from './data.ts';

/** Length of the flag beyond its staff, and room that it needs at the right. */
const flagLength = 20;
const strokeWidth = 4;

/** Shortest and greatest height of a flag's staff. */
const staff = { least: 14, most: 26 } as const;

/** One request: its words, the line from asked to due with a flag at the end, and the date under the flag. */
function request(
  labels: Readonly<Record<AllegationsLabel, string>>,
  { name, months }: Request,
  longest: number,
  room: Room,
): Part {
  const { width, gap, label } = room;
  const left = strokeWidth / 2;
  const indent = strokeWidth + 12;
  const end = width - flagLength - 2;
  const x = round(left + ((end - left) * months) / longest);
  const height = Math.min(staff.most, staff.least + gap * 0.6);
  const line: Part = {
    height: height + strokeWidth,
    at(top): readonly Mark[] {
      const y = round(top + height + strokeWidth / 2);
      const [half, full] = [round(height * 0.3), round(height * 0.62)];
      const across = { shape: 'line', y1: y, y2: y } as const;
      return [
        { ...across, key: `${name}-years`, tone: 'rule', x1: left, x2: round(end) },
        { ...across, key: `${name}-time`, tone: 'asked', x1: left, x2: x },
        {
          key: `${name}-due`,
          shape: 'path',
          tone: 'due',
          x,
          y,
          d: `M0 0V${-height}L${flagLength} ${-height + half}L0 ${-height + full}`,
        },
      ];
    },
  };
  const due = labels[`${name}-${room.brief ? 'month' : 'due'}`];
  const dueWidth = textWidth(due, 'label-strong', label);
  const isLate = x > width / 2;
  const dateAt = isLate ? width : Math.max(indent, Math.min(x, width - dueWidth));
  const date = words({
    key: `${name}-date`,
    tone: 'label-strong',
    text: due,
    x: dateAt,
    width: isLate ? width - indent : width - dateAt,
    size: label,
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
  return stack([asked, space(1), line, space(2 + gap * 0.2), date]);
}

/** What the inspectorate asked on one day, by when: one stroke for all, a line and a flag for each. */
export function deadlines({ words: { labels }, requests }: AllegationsData, room: Room): Part {
  const { width, gap, label } = room;
  const longest = Math.max(...requests.map(({ months }) => months));
  const rows = spaced(
    requests.map((one) => request(labels, one, longest, room)),
    2 + gap * 0.9,
  );
  const foot = rows.height - label * 1.1 - 2 - gap * 0.2;
  const stroke = (top: number): Mark => ({
    key: 'asked-stroke',
    shape: 'line',
    tone: 'asked',
    x1: strokeWidth / 2,
    y1: round(top),
    x2: strokeWidth / 2,
    y2: round(top + foot),
  });
  const note = room.notes ? labels['worked-out'] : '';
  return spaced(
    [
      words({ key: 'asked', tone: 'label-asked', text: labels.asked, x: 0, width, size: label }),
      beside([rows, { height: 0, at: (top) => [stroke(top)] }]),
      words({ key: 'worked-out', tone: 'note', text: note, x: 0, width, size: label }),
    ],
    2 + gap * 0.4,
  );
}
