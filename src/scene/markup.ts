import { place as placeOf, toneClass, type Attributes } from './attributes.ts';
import { discRows, type DiscRows } from './disc-rows.ts';
import { equalRows, type EqualRows } from './equal-rows.ts';
import { escape } from './escape.ts';
import type { Mark, TextMark } from './mark.ts';
import { joined, outline, type ShapeMark } from './outline.ts';
import type { Outline } from './path-data.ts';
import { round } from './round.ts';
import type { Scene } from './scene.ts';
import { dashClass, type DashPart } from './dash-rule.ts';
import { shapeTones } from './shape-tones.ts';

/** Attributes as markup, with a space before each. */
export function attributesMarkup(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

function textMarkup(mark: TextMark): string {
  const { x, y, size, leading, anchor, lines } = mark;
  const attributes = attributesMarkup({
    class: toneClass(mark),
    x,
    y,
    'font-size': size,
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
  });
  const [first = '', ...others] = lines.map(escape);
  const spans = others.map((line) => `<tspan${attributesMarkup({ x, dy: leading })}>${line}</tspan>`);
  return `<text${attributes}>${first}${spans.join('')}</text>`;
}

/** Discs as one path of dashes with round ends; those with an outline as two, the outline under the ground. */
function dashesMarkup({ tone, r, pitch, d }: DiscRows): string {
  const { stroke, width = 0 } = shapeTones[tone];
  const dashed = (part: DashPart, diameter: number): string =>
    `<path${attributesMarkup({
      class: dashClass(part, tone),
      d,
      'stroke-width': round(diameter),
      'stroke-dasharray': `0 ${String(pitch)}`,
    })}/>`;
  const outline = stroke === undefined ? '' : dashed('rim', r * 2 + width);
  return outline + dashed('disc', r * 2 - width);
}

/** Rows of equal outlines: the first is drawn, the others are copies of it. */
function rowsMarkup(tone: string, { row, copies, rest }: EqualRows, id: string): string {
  const path = (outlines: readonly Outline[], attributes: Attributes = {}): string =>
    outlines.length === 0 ? '' : `<path${attributesMarkup({ ...attributes, d: joined(outlines) })}/>`;
  const uses = copies.map(
    ({ x, y }) => `<use${attributesMarkup({ href: `#${id}`, ...(x !== 0 && { x }), y })}/>`,
  );
  return `<g${attributesMarkup({ class: tone })}>${path(row, { id })}${uses.join('')}${path(rest)}</g>`;
}

/**
 * How rows of equal marks are written: as the outlines that they are, or so that a page stays small, discs as dashes and
 * other rows as copies of the first, which needs the tones' style sheet and a start for ids that nothing else has.
 */
export type Rows = 'outlined' | { readonly id: string };

function shapesMarkup(marks: readonly [ShapeMark, ...ShapeMark[]], rows: Rows, place: number): string {
  const [only, ...others] = marks;
  if (rows !== 'outlined') {
    const discs = discRows(marks);
    if (discs !== undefined) return dashesMarkup(discs);
    const equal = equalRows(marks.map(outline));
    if (equal !== undefined) return rowsMarkup(toneClass(only), equal, `${rows.id}-${place}`);
  }
  if (others.length === 0 && only.shape !== 'path')
    return `<${only.shape}${attributesMarkup({ class: toneClass(only), ...placeOf(only) })}/>`;
  return `<path${attributesMarkup({ class: toneClass(only), d: joined(marks.map(outline)) })}/>`;
}

function together(one: Mark | undefined, other: Mark): boolean {
  return one?.tone === other.tone && one.shape === other.shape;
}

/** The marks of a scene as SVG elements in painting order; neighbours of one tone and shape become one path. */
export function marksMarkup({ marks }: Scene, rows: Rows = 'outlined'): string {
  const written: string[] = [];
  let run: ShapeMark[] = [];
  const close = (): void => {
    const [first, ...others] = run;
    if (first !== undefined) written.push(shapesMarkup([first, ...others], rows, written.length));
    run = [];
  };
  for (const mark of marks) {
    if (!together(run.at(-1), mark)) close();
    if (mark.shape === 'text') written.push(textMarkup(mark));
    else run.push(mark);
  }
  close();
  return written.join('');
}
