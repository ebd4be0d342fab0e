import { dashedTones, type DashedTone } from './dash-rule.ts';
import type { CircleMark } from './mark.ts';
import type { ShapeMark } from './outline.ts';
import { numbers } from './path-data.ts';
import { round } from './round.ts';

/** Equal discs in level rows, each as far from the next, as a line through each row. Lengths in CSS pixels. */
export interface DiscRows {
  readonly tone: DashedTone;
  readonly r: number;
  /** From middle to middle. */
  readonly pitch: number;
  /** Path data: a line from the middle of the first disc of each row to half a pitch past that of its last. */
  readonly d: string;
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Fewer are shorter as outlines. */
const worthwhile = 12;

/** How far from its place a dash may draw a disc, in CSS pixels: less than an eye or a screen can tell. */
const tolerance = 0.02;

function dashedTone({ tone }: ShapeMark): DashedTone | undefined {
  return dashedTones.find((known) => known === tone);
}

function rowsOf(discs: readonly CircleMark[], pitch: number): readonly Row[] {
  const rows: Row[] = [];
  for (const { x, y } of discs) {
    const row = rows.at(-1);
    if (row?.y === y && Math.abs(row.x + row.count * pitch - x) <= tolerance)
      rows[rows.length - 1] = { ...row, count: row.count + 1 };
    else rows.push({ x, y, count: 1 });
  }
  return rows;
}

/** Lines of equal rows at equal distances are equal text, which packs well. */
function lines(rows: readonly Row[], pitch: number): string {
  let [atX, atY] = [0, 0];
  return rows
    .map(({ x, y, count }, index) => {
      const length = round((count - 0.5) * pitch);
      const line = `${index === 0 ? 'M' : 'm'}${numbers([x - atX, y - atY])}h${numbers([length])}`;
      [atX, atY] = [round(x + length), y];
      return line;
    })
    .join('');
}

/** Marks as rows of dashes; nothing where they are few, not all discs of one size, or not in rows of one pitch. */
export function discRows(marks: readonly ShapeMark[]): DiscRows | undefined {
  const discs = marks.filter((mark) => mark.shape === 'circle');
  const [first, second] = discs;
  if (first === undefined || second === undefined || discs.length < worthwhile) return undefined;
  const tone = dashedTone(first);
  const { r } = first;
  const pitch = round(second.x - first.x);
  if (tone === undefined || pitch <= 0 || discs.length < marks.length) return undefined;
  if (discs.some((disc) => disc.r !== r)) return undefined;
  const rows = rowsOf(discs, pitch);
  return rows.length * 2 > discs.length ? undefined : { tone, r, pitch, d: lines(rows, pitch) };
}
