import { form, place, toneClass, type Attributes } from './attributes.ts';
import { escape } from './escape.ts';
import type { Mark, TextMark } from './mark.ts';
import { joined, outline, type ShapeMark } from './outline.ts';
import type { Scene } from './scene.ts';

/** Attributes as markup, with a space before each. */
export function attributesMarkup(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

function wordsMarkup(mark: TextMark): string {
  const [first = '', ...others] = mark.lines.map(escape);
  if (others.length === 0) return first;
  const spans = others.map((line) => `<tspan x="0" dy="${String(mark.leading)}">${line}</tspan>`);
  return `<tspan x="0">${first}</tspan>${spans.join('')}`;
}

function textMarkup(mark: TextMark): string {
  const attributes = attributesMarkup({ class: toneClass(mark), ...place(mark), ...form(mark) });
  return `<text${attributes}>${wordsMarkup(mark)}</text>`;
}

function shapesMarkup(marks: readonly [ShapeMark, ...ShapeMark[]]): string {
  const [only, ...others] = marks;
  if (others.length === 0 && only.shape !== 'path')
    return `<${only.shape}${attributesMarkup({ class: toneClass(only), ...place(only) })}/>`;
  return `<path${attributesMarkup({ class: toneClass(only), d: joined(marks.map(outline)) })}/>`;
}

function together(one: Mark | undefined, other: Mark): boolean {
  return one?.tone === other.tone && one.shape === other.shape;
}

/** The marks of a scene as SVG elements in painting order; neighbours of one tone and shape become one path. */
export function marksMarkup({ marks }: Scene): string {
  const written: string[] = [];
  let run: ShapeMark[] = [];
  const close = (): void => {
    const [first, ...others] = run;
    if (first !== undefined) written.push(shapesMarkup([first, ...others]));
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
