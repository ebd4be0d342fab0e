import { words } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { spaced } from '../../scene/part.ts';
import { address } from './address.ts';
import type { WarningsData } from './data.ts';
import { entryDepth, entryWords, type EntrySetting } from './entry.ts';
import { blankPage, ink, lineAt, type Ruling } from './ruling.ts';

/** How a page with entries is set, in CSS pixels with the reader's text scale in them. */
export interface PageSetting extends EntrySetting {
  /** Left end of the lines. */
  readonly x: number;
  /** Where words end; the lines may run on. */
  readonly edge: number;
  /** Font size of the address. */
  readonly to: number;
  /** From line to line where there is room. */
  readonly pitch: number;
  /** From the lines to the margin rule. */
  readonly margin: number;
  /** Font size of the words about the blank lines, and where they begin; absent when they are left out. */
  readonly note?: NonNullable<EntrySetting['said']>;
  /** Left end of the address. */
  readonly toX: number;
  /** Most paper over the address where the page is as tall as a screen. */
  readonly over: number;
  /** From the squares to the first line. */
  readonly closest: number;
}

/** A page and where it ends. */
export interface Page {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** What the blank lines are, in the middle of the first stretch of them, where it stands clear of the entries. */
function blankNote(
  { words: { labels }, warnings }: WarningsData,
  ruling: Ruling,
  note: PageSetting['note'],
  depth: number,
): readonly Mark[] {
  const [first, second] = warnings;
  if (note === undefined || first === undefined || second === undefined) return [];
  const [from, to] = [lineAt(ruling, first.line) + depth, lineAt(ruling, second.line)];
  const lines = spaced(
    (['line-is', 'most-blank'] as const).map((key) =>
      words({ key, tone: 'label-ruled', text: labels[key], ...note }),
    ),
    note.size * 0.2,
  );
  return to - from < lines.height * 1.6 ? [] : lines.at((from + to - lines.height) / 2);
}

/** Sets the page; a page that cannot keep to the height is taller than it, but no words of it touch. */
export function page(data: WarningsData, width: number, height: number, setting: PageSetting): Page {
  const { x, edge, to, toX, margin, closest, over: most } = setting;
  const flat: Ruling = { x, right: width, top: 0, pitch: 0, margin, from: 0, to: 0 };
  const dated = data.warnings.filter(({ months }) => months === 1);
  const depths = dated.map((warning) => entryDepth(data, warning, flat, setting));
  const needed = dated
    .slice(1)
    .map(({ line }, index) => (depths[index] ?? 0) / (line - (dated[index]?.line ?? 0)));
  const addressed = address(data, { x: toX, width: edge - toX, size: to });
  const foot = Math.max(...depths.slice(-1)) + 1;
  const intervals = data.lines - 1;
  const room = height - addressed.height - closest - foot;
  const pitch = Math.max(...needed, Math.min(setting.pitch, room / intervals));
  const over = height === Infinity ? 0 : Math.min(most, Math.max(0, room - pitch * intervals));
  const top = over + addressed.height + closest;
  const last = top + pitch * intervals + foot;
  // A page as tall as the screen is ruled to its foot.
  const bottom = over > 0 ? Math.max(last, height) : last;
  // The margin rule runs past an address that stands to the right of it, and begins under any other.
  const from = toX === x ? 0 : top - closest * 0.6;
  const ruling: Ruling = { ...flat, top, pitch, from, to: bottom };
  return {
    bottom,
    marks: [
      ...addressed.at(over),
      ...blankPage(data, ruling),
      ...blankNote(data, ruling, setting.note, depths[0] ?? 0),
      ...data.warnings.flatMap((warning) => entryWords(data, warning, ruling, setting)),
      ...ink(data, ruling),
    ],
  };
}
