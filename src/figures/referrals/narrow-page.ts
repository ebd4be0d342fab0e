import type { Mark } from '../../scene/mark.ts';
import { footOf, paragraph } from '../../scene/paragraph.ts';
import type { ReferralsData } from './data.ts';
import { rowsOf } from './discs.ts';
import { foot, type Placed } from './foot.ts';
import { groupsOf, type PartedState } from './groups.ts';
import { marginWords } from './margin-words.ts';
import { narrowBand } from './narrow-band.ts';
import { keepsNote, type Notes } from './notes.ts';

/** How the words of a page are set, in CSS pixels with the reader's text scale in them. */
export interface Setting {
  readonly number: number;
  readonly year: number;
  readonly note: number;
  readonly total: number;
  readonly gap: number;
  readonly notes: Notes;
}

/** Where the discs stand on a page. */
export interface Ruling {
  readonly width: number;
  readonly columns: number;
  readonly pitch: number;
  /** The words stand over the discs, not in a margin beside them. */
  readonly stacked: boolean;
}

/** A page without its discs, and where each group of them begins. */
export interface Page extends Placed {
  readonly left: number;
  readonly tops: readonly number[];
}

/** Sets one state as a ledger page: time runs down, words in the margin, the band across. */
export function narrowPage(
  data: ReferralsData,
  state: PartedState,
  { width, columns, pitch, stacked }: Ruling,
  setting: Setting,
): Page {
  const { gap, note: size } = setting;
  const left = stacked ? 0 : width - columns * pitch;
  const marks: Mark[] = [];
  const tops: number[] = [];
  let y = 0;
  for (const group of groupsOf(data, state)) {
    const words = marginWords(group, y, { ...setting, width: stacked ? width : left - 8 });
    const under = Math.max(...words.map(footOf));
    const top = stacked ? under + gap * 0.6 : y;
    let bottom = Math.max(top + rowsOf(group.count, columns) * pitch, under);
    marks.push(...words);
    tops.push(top);
    if (keepsNote(setting.notes, group)) {
      const note = paragraph({
        key: `${group.key}:note`,
        tone: 'label',
        text: group.note,
        x: left,
        y: bottom + size * 1.1,
        width: width - left,
        size,
        spacing: 1.25,
      });
      marks.push(note);
      bottom = footOf(note);
    }
    y = bottom + gap;
    if (group.key !== 'before') continue;
    const band = narrowBand(data, {
      y: bottom + gap * 0.7,
      width,
      left,
      size: setting.year,
      padding: gap * 0.45,
      short: setting.notes === 'none',
    });
    marks.push(...band.marks);
    y = band.bottom + gap * 0.9;
  }
  const end = foot(data, state, y, width, {
    total: setting.total,
    label: setting.year,
    gap: gap * 0.6,
    totalLabel: setting.notes === 'none' ? 'total-short' : 'total-narrow',
    notes: setting.notes === 'all',
  });
  return { left, tops, marks: [...marks, ...end.marks], bottom: end.bottom };
}
