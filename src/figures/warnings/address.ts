import { words } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { space, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { WarningsData } from './data.ts';

/** Where the address stands and how it is set, in CSS pixels. */
export interface AddressSetting {
  readonly x: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

const widestPitch = 12.5;
const smallestPitch = 6;
/** Side of a square over the distance from square to square. */
const share = 8.6 / 12.5;
const outline = 0.7;

/** The page is addressed: a line of words over one open square for each force. */
export function address(
  { words: { labels }, forces }: WarningsData,
  { x, width, size }: AddressSetting,
): Part {
  const inOneRow = width / forces;
  const pitch = inOneRow >= smallestPitch ? Math.min(widestPitch, inOneRow) : widestPitch;
  const perRow = Math.floor(width / pitch + 0.01);
  const side = round(pitch * share);
  const squares: Part = {
    height: (Math.ceil(forces / perRow) - 1) * pitch + side + outline * 2,
    at: (top) =>
      Array.from({ length: forces }, (_, index): Mark => ({
        key: `force-${index + 1}`,
        shape: 'rect',
        tone: 'force-small',
        x: round(x + outline + (index % perRow) * pitch),
        y: round(top + outline + Math.floor(index / perRow) * pitch),
        width: side,
        height: side,
      })),
  };
  return stack([
    words({ key: 'to', tone: 'serif', text: labels.to, x, width, size, spacing: 1.25 }),
    space(size * 0.35),
    squares,
  ]);
}
