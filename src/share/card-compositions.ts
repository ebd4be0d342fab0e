import { space, stack, type Part } from '../scene/part.ts';
import type { Mark } from '../scene/mark.ts';
import { line } from '../scene/shapes.ts';
import { bareWidth } from '../scene/text.ts';
import {
  insideOf,
  type CardPage,
  type CardSize,
  type CardWords,
  type Draw,
  type PlacedScene,
} from './card.ts';
import { narrowFoot, wideFoot, type CardFoot } from './card-foot.ts';
import { balancedLines, cardText } from './card-text.ts';
import { placedScenes } from './placed-scene.ts';

/** The double rule that parts telling from found. */
const marginRule: readonly number[] = [96, 103];

function card(
  size: CardSize,
  head: Part,
  headTop: number,
  foot: CardFoot,
  picture: PlacedScene | null,
): CardPage {
  const footTop = insideOf(size).bottom - foot.height;
  const margins: readonly Mark[] = marginRule.map((x, index) =>
    line(`margin-${index}`, 'margin', x, 0, x, size.height),
  );
  return {
    size,
    ground: { ...size, marks: [...margins, ...head.at(headTop), ...foot.at(footTop)] },
    edition: { ...size, marks: foot.editionAt(footTop) },
    picture,
  };
}

interface HeadSizes {
  readonly x: number;
  readonly width: number;
  readonly title: number;
  readonly subtitle: number;
  readonly gap: number;
}

function head({ title, voice, subtitle }: CardWords, sizes: HeadSizes): Part {
  const { x } = sizes;
  return stack([
    cardText({
      key: 'title',
      tone: voice,
      text: title,
      x,
      width: sizes.width,
      size: sizes.title,
      spacing: 1.06,
    }),
    space(sizes.gap),
    cardText({ key: 'subtitle', tone: 'label', text: subtitle, x, width: sizes.width, size: sizes.subtitle }),
  ]);
}

/** In how many lines a title stands; Infinity when one of its words is wider than the room. */
function titleLines({ title, voice }: CardWords, size: number, room: number): number {
  const lines = balancedLines(title, voice, size, room);
  return lines.every((words) => bareWidth(words, voice, size) <= room) ? lines.length : Infinity;
}

/** Words over the picture, the source under it. */
export function stacked(words: CardWords, draw: Draw, size: CardSize): readonly CardPage[] {
  const inside = insideOf(size);
  const width = inside.right - inside.left;
  const title = [64, 60, 56, 52, 48, 44].find((candidate) => titleLines(words, candidate, width) <= 2);
  if (title === undefined) return [];
  const top = head(words, { x: inside.left, width, title, subtitle: 28, gap: 10 });
  const foot = wideFoot(words, inside.left, inside.right);
  const y = inside.top + top.height + 22;
  const box = { x: inside.left, y, width, height: inside.bottom - foot.height - 18 - y };
  return placedScenes(draw, box).map((picture) => card(size, top, inside.top, foot, picture));
}

/** Words in a column at the left, the picture beside it over the whole height. */
export function sideBySide(
  words: CardWords,
  draw: Draw,
  size: CardSize,
  column: number,
): readonly CardPage[] {
  const inside = insideOf(size);
  const foot = narrowFoot(words, inside.left, inside.left + column);
  const room = inside.bottom - inside.top - foot.height - 14;
  const side = [...(words.voice === 'told' ? [96, 88, 80] : []), 60, 56, 52, 48, 44, 40, 37]
    .filter((candidate) => titleLines(words, candidate, column) < Infinity)
    .map((title) => head(words, { x: inside.left, width: column, title, subtitle: 25, gap: 14 }))
    .find(({ height }) => height <= room);
  if (side === undefined) return [];
  const x = inside.left + column + 48;
  const box = { x, y: inside.top, width: inside.right - x, height: inside.bottom - inside.top };
  return placedScenes(draw, box).map((picture) => card(size, side, inside.top, foot, picture));
}

/** A heading and what it says, where there is nothing to draw. */
export function wordsAlone(words: CardWords, size: CardSize): CardPage {
  const inside = insideOf(size);
  const width = inside.right - inside.left;
  const title = [104, 96, 88, 80, 72].find((candidate) => titleLines(words, candidate, width) <= 2) ?? 64;
  const x = inside.left;
  const parts = stack([
    cardText({ key: 'title', tone: words.voice, text: words.title, x, width, size: title, spacing: 1.04 }),
    space(26),
    cardText({ key: 'subtitle', tone: 'serif', text: words.subtitle, x, width, size: 38, spacing: 1.34 }),
  ]);
  return card(size, parts, inside.top + 14, wideFoot(words, inside.left, inside.right), null);
}
