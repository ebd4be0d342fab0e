import { words } from '../../scene/entries.ts';
import { beside, stack, type Part } from '../../scene/part.ts';
import { line } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import type { TrackerData } from './data.ts';
import { circle, monthAt, type Axis } from './track.ts';

/** How the refrain is set, in CSS pixels. */
interface Setting {
  /** Greatest and least font size. */
  readonly most: number;
  readonly least: number;
  /** Radius of a circle. */
  readonly r: number;
  /** Where words must end. */
  readonly right: number;
}

/**
 * The refrain over the axis: each word at its month, over the mark of what it is. Requests are told, in italic;
 * findings are recorded, in roman. Where words would be too small, it is left to the title.
 */
export function refrain(data: TrackerData, axis: Axis, { most, least, r, right }: Setting): Part {
  const { labels } = data.words;
  const at = (name: keyof TrackerData['refrain']): number => monthAt(data, axis, data.refrain[name], r);
  const [told, again, found, foundAgain] = [at('told'), at('told-again'), at('found'), at('found-again')];
  const over = (wide: number, text: string, tone: 'told' | 'number'): number =>
    wide / textWidth(text, tone, 1);
  const fitBeside = over(foundAgain - found, `${labels.found}.`, 'number');
  const isLine =
    fitBeside >= least && foundAgain + textWidth(labels['found-again'], 'number', fitBeside) <= right;
  const fit = over(again - told, `${labels.told} ${labels['told-again']}`, 'told');
  const size = Math.min(most, fit, isLine ? fitBeside : most);
  if (size < least) return stack([]);
  const word = (name: keyof TrackerData['refrain'], x: number, anchor: 'start' | 'end' = 'start'): Part => {
    const tone = name.startsWith('told') ? 'told' : 'number';
    return words({ key: `refrain-${name}`, tone, text: labels[name], x, size, anchor, spacing: 1 });
  };
  const first = [word('told', told - 2), word('told-again', again + 2, 'end'), word('found', found - r)];
  const last = isLine ? word('found-again', foundAgain - r) : word('found-again', foundAgain + r, 'end');
  const height = r * 2 + size * 0.2;
  const marks: Part = {
    height: height + 2,
    at: (top) => [
      line('refrain-told-mark', 'asked', told, top, told, top + height),
      line('refrain-told-again-mark', 'asked', again, top, again, top + height),
      ...circle('refrain-found-mark', 'other-test', found, top + height / 2, r),
      ...circle('refrain-found-again-mark', 'other-test', foundAgain, top + height / 2, r),
    ],
  };
  return stack([...(isLine ? [beside([...first, last])] : [beside(first), last]), marks]);
}
