import { words } from '../../scene/entries.ts';
import { beside, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import { line } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import type { TrackerData } from './data.ts';
import { monthAt, type Axis } from './track.ts';

const names = ['told', 'told-again', 'found', 'found-again'] as const;

type Name = (typeof names)[number];

/** Requests are told, in italic; findings are recorded, in roman. */
const tones = { told: 'told', 'told-again': 'told', found: 'number', 'found-again': 'number' } as const;

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

/** The refrain over the axis: each word at its month, over the mark of what it is. */
export function refrain(data: TrackerData, axis: Axis, { most, least, r, right }: Setting): Part {
  const { labels } = data.words;
  const at = (name: Name): number => monthAt(data, axis, data.refrain[name], r);
  const wide = (name: Name, size: number): number => textWidth(labels[name], tones[name], size);
  const [first, again] = [at('told') - 2, at('told-again') + 2];
  const fit = (again - first) / textWidth(`${labels.told} ${labels['told-again']}`, 'told', 1);
  const size = Math.max(least, Math.min(most, fit));
  const word = (name: Name, x: number, anchor: 'start' | 'end' = 'start'): Part =>
    words({ key: `refrain-${name}`, tone: tones[name], text: labels[name], x, size, anchor, spacing: 1 });
  const found = at('found') - r;
  const last = at('found-again') - r;
  const told = [word('told', first), word('told-again', again, 'end')];
  const rows = (): readonly (readonly Part[])[] => {
    if (fit < least)
      return names.map((name) => [word(name, Math.max(0, Math.min(at(name), right - wide(name, size))))]);
    if (last + wide('found-again', size) > right)
      return [[...told, word('found', found)], [word('found-again', at('found-again') + r, 'end')]];
    if (found + wide('found', size) + size * 0.2 <= last)
      return [[...told, word('found', found), word('found-again', last)]];
    return [told, [word('found', at('found') + r, 'end'), word('found-again', last)]];
  };
  const height = r * 2 + size * 0.2;
  const marks: Part = {
    height: height + 2,
    at: (top) =>
      names.map((name) => {
        const key = `refrain-${name}-mark`;
        const [x, y] = [at(name), top + height / 2];
        if (tones[name] === 'told') return line(key, 'asked', x, top, x, top + height);
        return { key, shape: 'circle', tone: 'found', x: round(x), y: round(y), r: round(r) };
      }),
  };
  return stack([...rows().map(beside), marks]);
}
