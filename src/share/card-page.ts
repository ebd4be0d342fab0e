import type { Mark } from '../scene/mark.ts';
import { beside, space, stack, type Part } from '../scene/part.ts';
import { round } from '../scene/round.ts';
import type { Scene } from '../scene/scene.ts';
import { line } from '../scene/shapes.ts';
import type { Size } from '../scene/size.ts';
import { bareWidth } from '../scene/text.ts';
import type { TextTone } from '../scene/tone.ts';
import { balancedLines, cardText } from './card-text.ts';

/** What a card says beside its picture. */
export interface CardWords {
  readonly title: string;
  /** Unit, place, period, and what one mark is; absent on a card of words that need none. */
  readonly subtitle: string;
  /** Who counted, who published, when; empty where nothing was counted. */
  readonly source: string;
  /** Name of the story. */
  readonly story: string;
}

/** A scene set down on a card, drawn `scale` times its own size. */
export interface PlacedScene {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A whole card: its words and rules, and its picture if it has one. */
export interface CardPage {
  readonly ground: Scene;
  readonly picture: PlacedScene | null;
}

/** Lays a picture out for a room. */
export type Draw = (size: Size) => Scene;

/** Size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where words and pictures may stand: inside the middle 1200 × 600, and 40 pixels or more from every edge. */
export const inside = { left: 140, right: 1148, top: 46, bottom: 590 } as const;

/** The double rule that parts telling from found. */
const marginRule: readonly number[] = [96, 103];

/** The smallest letters of a picture on a card, in pixels: half as large where a card is shown 600 pixels wide. */
export const smallestText = 22;

/** Layouts keep to their promises from this width. */
const narrowest = 280;

/** How many times its own size a picture may be drawn; the smaller, the more of its words stay. */
const scales = [2, 1.85, 1.7] as const;

/** Widths of the words beside a picture. */
const columns = [460, 420, 380] as const;

/** The part of the fullest composition's words and marks that another must have to be as good. */
const wholeFrom = 0.94;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Composition {
  readonly marks: readonly Mark[];
  readonly picture: PlacedScene;
}

function margins(): readonly Mark[] {
  return marginRule.map((x, index) => line(`margin-${String(index)}`, 'margin', x, 0, x, cardSize.height));
}

function ground(marks: readonly Mark[]): Scene {
  return { ...cardSize, marks: [...margins(), ...marks] };
}

function widest(text: string, tone: TextTone, size: number, width: number): number {
  return Math.max(...balancedLines(text, tone, size, width).map((words) => bareWidth(words, tone, size)));
}

/** The largest of these sizes in which the words keep to so many lines, or the smallest. */
function largestSize(
  text: string,
  tone: TextTone,
  width: number,
  lines: number,
  sizes: readonly number[],
): number {
  const fits = (size: number): boolean => {
    const set = balancedLines(text, tone, size, width);
    return set.length <= lines && set.every((words) => bareWidth(words, tone, size) <= width);
  };
  return sizes.find(fits) ?? Math.min(...sizes);
}

function smallestIn({ marks }: Scene): number {
  return Math.min(...marks.flatMap((mark) => (mark.shape === 'text' ? [mark.size] : [])));
}

/** Area between the outermost shapes of a scene, its words left aside, in its own pixels. */
function drawnBox({ marks }: Scene): number {
  const corners = marks.flatMap((mark): readonly (readonly [number, number])[] => {
    if (mark.shape === 'text') return [];
    if (mark.shape === 'line') return [];
    if (mark.shape === 'rect') return [[mark.x, mark.y], [mark.x + mark.width, mark.y + mark.height]];
    return [[mark.x, mark.y]];
  });
  if (corners.length === 0) return 0;
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return span(corners.map(([x]) => x)) * span(corners.map(([, y]) => y));
}

/** The picture at every scale at which all of it fits the box and can be read. */
function placed(draw: Draw, box: Box): readonly PlacedScene[] {
  return scales.flatMap((scale) => {
    const size = { width: Math.floor(box.width / scale), height: Math.floor(box.height / scale), textScale: 1 };
    if (size.width < narrowest) return [];
    const scene = draw(size);
    if (scene.height > size.height || smallestIn(scene) * scale < smallestText) return [];
    return [{ scene, scale, x: box.x, y: round(box.y + (box.height - scene.height * scale) / 2) }];
  });
}

const width = inside.right - inside.left;

function foot({ source, story }: CardWords, left: number, right: number, size: number): Part {
  const name = { key: 'story', tone: 'told', text: story, size: 30 } as const;
  const nameWidth = bareWidth(story, 'told', name.size) + 2;
  const across = right - left;
  const rule: Part = {
    height: 16,
    at: (top) => [line('foot-rule', 'rule', left, top, right, top)],
  };
  const isBeside = across > 700;
  const words = cardText({
    key: 'source',
    tone: 'note',
    text: source,
    x: left,
    width: isBeside ? across - nameWidth - 48 : across,
    size,
  });
  return isBeside
    ? stack([
        rule,
        beside([words, cardText({ ...name, x: right, width: nameWidth, anchor: 'end' })]),
      ])
    : stack([rule, words, space(10), cardText({ ...name, x: left, width: across })]);
}

/** Words over the picture, the source under it. */
function stacked(words: CardWords, draw: Draw): readonly Composition[] {
  const x = inside.left;
  const titleSize = largestSize(words.title, 'number', width, 2, [64, 60, 56, 52, 48, 44]);
  const head = stack([
    cardText({ key: 'title', tone: 'number', text: words.title, x, width, size: titleSize, spacing: 1.06 }),
    space(10),
    cardText({ key: 'subtitle', tone: 'label', text: words.subtitle, x, width, size: 28 }),
  ]);
  const last = foot(words, x, inside.right, 24);
  const top = inside.bottom - last.height;
  const y = inside.top + head.height + 22;
  const marks = [...head.at(inside.top), ...last.at(top)];
  return placed(draw, { x, y, width, height: top - 18 - y }).map((picture) => ({ marks, picture }));
}

/** Words at the left, the picture at the right over the whole height. */
function sideBySide(words: CardWords, draw: Draw, column: number): readonly Composition[] {
  const x = inside.left;
  const last = foot(words, x, x + column, 22);
  const top = inside.bottom - last.height;
  const heads = [60, 56, 52, 48, 44, 40, 37].map((size) => ({
    fits: widest(words.title, 'number', size, column) <= column,
    part: stack([
      cardText({ key: 'title', tone: 'number', text: words.title, x, width: column, size, spacing: 1.06 }),
      space(14),
      cardText({ key: 'subtitle', tone: 'label', text: words.subtitle, x, width: column, size: 25 }),
    ]),
  }));
  const head = heads.find(({ fits, part }) => fits && inside.top + part.height + 14 <= top)?.part;
  if (head === undefined) return [];
  const left = x + column + 48;
  const marks = [...head.at(inside.top), ...last.at(top)];
  const height = inside.bottom - inside.top;
  const box = { x: left, y: inside.top, width: inside.right - left, height };
  return placed(draw, box).map((picture) => ({ marks, picture }));
}

function onlyWords(words: CardWords): CardPage {
  const x = inside.left;
  const size = largestSize(words.title, 'number', width, 2, [104, 96, 88, 80, 72, 64]);
  const head = stack([
    cardText({ key: 'title', tone: 'number', text: words.title, x, width, size, spacing: 1.04 }),
    space(26),
    cardText({ key: 'subtitle', tone: 'serif', text: words.subtitle, x, width, size: 36, spacing: 1.34 }),
  ]);
  const last = foot(words, x, inside.right, 24);
  return {
    ground: ground([...head.at(inside.top + 14), ...last.at(inside.bottom - last.height)]),
    picture: null,
  };
}

/** Words and drawing that a layout short of room leaves out are missed more than size. */
function completeness({ picture: { scene } }: Composition): number {
  return scene.marks.reduce((sum, mark) => sum + (mark.shape === 'text' ? mark.lines.join(' ').length : 1), 0);
}

/** Area of what is drawn, in pixels of the card. */
function drawnArea({ picture: { scene, scale } }: Composition): number {
  return drawnBox(scene) * scale ** 2;
}

/**
 * Lays a card out: of all compositions the one with the most of the picture's words and marks, and of those the one
 * that draws them largest. Pure.
 * @throws RangeError when no composition leaves the picture readable; its title, subtitle or source is too long then
 */
export function cardPage(words: CardWords, draw: Draw | null): CardPage {
  if (draw === null) return onlyWords(words);
  const all = [stacked(words, draw), ...columns.map((column) => sideBySide(words, draw, column))].flat();
  const most = Math.max(...all.map(completeness));
  const whole = all.filter((composition) => completeness(composition) >= most * wholeFrom);
  const [best] = whole.sort((one, other) => drawnArea(other) - drawnArea(one));
  if (best === undefined) throw new RangeError(`no card can hold the picture of "${words.title}"`);
  return { ground: ground(best.marks), picture: best.picture };
}
