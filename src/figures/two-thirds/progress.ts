import { longestWord } from '../../scene/counted.ts';
import { label, rule, words } from '../../scene/entries.ts';
import { margined, marginWidth } from '../../scene/margin.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import type { Gap, TwoThirdsData, TwoThirdsLabel } from './data.ts';
import { thirds } from './thirds.ts';

/** Between the margin and words beside it. */
const beyond = 18;

/** What was found, by when. */
interface Entry {
  readonly when: TwoThirdsLabel;
  readonly found: readonly TwoThirdsLabel[];
}

const entries: readonly Entry[] = [
  { when: 'slow-when', found: ['slow'] },
  { when: 'progress-when', found: ['progress', 'excellent', 'behind'] },
];

/** What else was found, all of it at one size: dates outside the margin, findings inside. */
function ledger({ words: { labels } }: TwoThirdsData, room: Room): Part {
  const { narrow, width, gap } = room;
  const dates = entries.map(({ when }) => textWidth(labels[when], 'label-strong', room.label));
  const column = Math.min(width * 0.3, Math.max(...dates));
  const marginAt = narrow ? 1 : column + beyond;
  const left = marginAt + marginWidth + beyond;
  const findings = entries.flatMap(({ found }) => found.map((name) => labels[name]));
  const size = Math.min(
    room.words * (narrow ? 1.05 : 1.35),
    (width - left) / longestWord(findings, 'serif', 1),
  );
  const rows = entries.map(({ when, found }): Part => {
    const said = found.map((key) =>
      words({ key, tone: 'serif', text: labels[key], x: left, width: width - left, size }),
    );
    const dated = label(room, when, labels[when], {
      tone: 'label-strong',
      ...(narrow ? { x: left } : { width: column }),
    });
    const list = spaced(said, 2 + gap * 0.3);
    if (narrow) return stack([dated, space(2), list]);
    return beside([stack([space((size - room.label) * 0.85), dated]), list]);
  });
  const ruled = spaced(
    [
      rule(room, 'rule-top'),
      ...rows.flatMap((row, index) => (index === 0 ? [row] : [rule(room, `rule-${index}`, 'rule'), row])),
      rule(room, 'rule-foot'),
    ],
    4 + gap * 0.5,
  );
  return margined(marginAt, ruled);
}

/** One bar that steps back, named in a line. */
function stepped({ words: { labels }, fractions }: TwoThirdsData, name: Gap, room: Room): Part {
  const { narrow, width, gap } = room;
  const x = narrow ? 0 : width / 2;
  const bar = thirds({
    gap: name,
    fraction: fractions[name],
    x,
    width: width - x,
    height: room.label * 0.9,
    without: '',
    rest: '',
    size: room.label,
    quiet: true,
  });
  const named = label(room, `${name}-line`, labels[`${name}-line`], {
    tone: 'note',
    width: narrow ? width : x - 12,
  });
  return narrow ? spaced([named, bar], 2 + gap * 0.15) : beside([named, bar]);
}

/** What was found beside the two fractions: slow before, some progress since. The bars step back. */
export function progress(data: TwoThirdsData, room: Room): Part {
  const { labels } = data.words;
  const bars = [
    stepped(data, 'capacity', room),
    stepped(data, 'monitoring', room),
    label(room, 'same-forces', room.notes ? labels['same-forces-brief'] : '', { tone: 'note' }),
  ];
  return spaced(
    [ledger(data, room), ...(room.brief ? [] : [spaced(bars, 3 + room.gap * 0.3)])],
    6 + room.gap * 0.7,
  );
}
