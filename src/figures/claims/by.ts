import { counted, figureHeight } from '../../scene/counted.ts';
import { aside, rule } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import type { ClaimsData } from './data.ts';
import { reportRows, verdictRows } from './rows.ts';
import { ticks } from './ticks.ts';

/** Where ticks begin on a wide page, over its width. */
const ticksAt = 0.46;
const greatestPitch = { narrow: 15, wide: 18 } as const;

/** Numbers over the display numbers of the room. */
const numberOver = 0.8;

/** One row for each verdict or report; the length of a row of ticks is the number of its claims. All are drawn alike. */
export function by(data: ClaimsData, room: Room, what: 'verdict' | 'report'): Part {
  const { labels } = data.words;
  const { narrow, width, gap } = room;
  const names = what === 'verdict' ? verdictRows : reportRows;
  const groups = names.map((name, row) => ({
    name,
    claims: data.claims.flatMap((claim, index) => (claim[what] === row ? [index] : [])),
  }));
  const size = Math.max(room.number * numberOver, room.words * 1.25);
  const x = narrow ? 0 : Math.round(width * ticksAt);
  const column = Math.max(...names.map((name) => textWidth(labels[`number-${name}`], 'number', size)));
  const longest = Math.max(...groups.map(({ claims }) => claims.length));
  const pitch = Math.min(greatestPitch[narrow ? 'narrow' : 'wide'], (width - x) / longest);
  const height = narrow ? Math.max(9, Math.min(room.bar * 0.4, 16)) : Math.max(14, room.bar * 0.6);
  const rows = groups.map(({ name, claims }): Part => {
    const entry = { key: name, value: labels[`number-${name}`], words: labels[`name-${name}`], size, column };
    const marks = ticks({ claims, x, pitch, height });
    if (narrow) return spaced([counted(room, entry), marks], 1 + gap * 0.15);
    const named = counted(room, { ...entry, width: x - 16 });
    // Ticks stand on the baseline of the number.
    return beside([named, stack([space(Math.max(0, size * figureHeight - height)), marks])]);
  });
  const means = labels[room.brief ? 'not-verified-means-brief' : 'not-verified-means'];
  const note = what === 'verdict' ? means : room.notes ? labels.alike : '';
  return spaced(
    [
      rule(room, 'rule-top'),
      ...rows.flatMap((row, index) => (index === 0 ? [row] : [rule(room, `rule-${index}`, 'rule'), row])),
      rule(room, 'rule-foot'),
      aside(room, 'note', note),
    ],
    1 + gap * (narrow ? 0.35 : 0.5),
  );
}
