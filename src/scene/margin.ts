import { beside, type Part } from './part.ts';
import { line } from './shapes.ts';

/** Width of the double margin rule, in CSS pixels. */
export const marginWidth = 5;

/** A part with the double margin rule of the ledger behind it, as tall as the part; it parts telling from found. */
export function margined(x: number, part: Part): Part {
  const { height } = part;
  const rule = (name: string, at: number, top: number): ReturnType<typeof line> =>
    line(`margin-${name}`, 'margin', at, top, at, top + height);
  return beside([
    { height, at: (top) => [rule('outer', x, top), rule('inner', x + marginWidth, top)] },
    part,
  ]);
}
