import type { Drawing } from '../figures/drawing.ts';
import { escape } from '../scene/escape.ts';
import { attributesMarkup, marksMarkup } from '../scene/markup.ts';
import { paragraph } from '../scene/paragraph.ts';
import { ascent, space, stack, type Part } from '../scene/part.ts';
import { round } from '../scene/round.ts';
import { line } from '../scene/shapes.ts';
import { ownStyle } from '../scene/own-style.ts';
import { light } from '../scene/tokens.ts';
import type { TextTone } from '../scene/tone.ts';

/** What a picture says of where it comes from. */
export interface FigureCredit {
  /** Name of the story. */
  readonly story: string;
  readonly edition: string;
  /** Licence of figures and data. */
  readonly licence: string;
}

/** Pixels of a figure's PNG over the SVG's own: 1200 across. */
export const figureFileScale = 1.5;

const width = 800;
const margin = 32;
const inner = width - margin * 2;

// Other programs may not have the faces: words keep the reserve that they have on a page.
function words(key: string, tone: TextTone, text: string, size: number, spacing = 1.3): Part {
  const mark = paragraph({ key, tone, text, x: margin, y: 0, width: inner, size, spacing });
  return {
    height: round(mark.lines.length * mark.leading),
    at: (top) => [{ ...mark, y: round(top + size * ascent) }],
  };
}

/** `<g>` about some markup. */
function group(attributes: Readonly<Record<string, string>>, markup: string): string {
  return `<g${attributesMarkup(attributes)}>${markup}</g>`;
}

/**
 * One state of a figure as an SVG file of its own, complete without the story: title, subtitle, picture, source, story,
 * edition and licence, with a name and a description for those who do not see it. Light theme on paper.
 */
export function figureFile(drawing: Drawing, state: string, credit: FigureCredit): string {
  const { title, subtitle } = drawing.words(state);
  const scene = drawing.scene(state, { width: inner, height: Infinity, textScale: 1 });
  const head = stack([
    space(margin - 6),
    words('file-title', 'number', title, 36, 1.1),
    space(6),
    words('file-subtitle', 'label', subtitle, 17),
    space(22),
  ]);
  const foot = stack([
    space(22),
    { height: 14, at: (top) => [line('file-rule', 'rule', margin, top, width - margin, top)] },
    words('file-source', 'note', drawing.source, 15),
    space(8),
    words('file-story', 'told', credit.story, 20),
  ]);
  const edition = words('file-edition', 'note', `${credit.edition}. ${credit.licence}.`, 15);
  const footTop = head.height + scene.height;
  const editionTop = footTop + foot.height;
  const height = Math.ceil(editionTop + edition.height + margin - 8);
  const ground = { marks: [...head.at(0), ...foot.at(footTop)], width, height };
  const last = { marks: edition.at(editionTop), width, height };
  const attributes = attributesMarkup({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: [0, 0, width, height].join(' '),
    role: 'img',
    lang: 'en',
    'data-facts': drawing.facts.join(' '),
  });
  return [
    `<svg${attributes}>`,
    `<title>${escape(drawing.name)}</title><desc>${escape(drawing.describe(state))}</desc>`,
    `<style>${ownStyle({ marks: [...ground.marks, ...last.marks, ...scene.marks] })}</style>`,
    `<rect${attributesMarkup({ width, height, fill: light.paper })}/>`,
    marksMarkup(ground),
    group({ 'data-number': 'edition' }, marksMarkup(last)),
    group({ transform: `translate(${margin} ${round(head.height)})` }, marksMarkup(scene)),
    '</svg>\n',
  ].join('');
}
