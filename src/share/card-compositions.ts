import { space, stack, type Part } from '../scene/part.ts';
import type { Mark } from '../scene/mark.ts';
import { line } from '../scene/shapes.ts';
import { bareWidth } from '../scene/text.ts';
import { cardSize, inside, type CardPage, type CardWords, type Draw, type PlacedScene } from './card.ts';
import { narrowFoot, wideFoot, type CardFoot } from './card-foot.ts';
import { balancedLines, cardText } from './card-text.ts';
import { placedScenes } from './placed-scene.ts';

/** The double rule that parts telling from found. */
const marginRule: readonly number[] = [96, 103];

const width = inside.right - inside.left;

function card(head: Part, headTop: number, foot: CardFoot, picture: PlacedScene | null): CardPage {
  const footTop = inside.bottom - foot.height;
  const margins: readonly Mark[] = marginRule.map((x, index) =>
    line(`margin-${index}`, 'margin', x, 0, x, cardSize.height),
  );
  return {
    ground: { ...cardSize, marks: [...margins, ...head.at(headTop), ...foot.at(footTop)] },
    edition: { ...cardSize, marks: foot.editionAt(footTop) },
    picture,
  };
}

interface HeadSizes {
  readonly width: number;
  readonly title: number;
  readonly subtitle: number;
  readonly gap: number;
}

function head({ title, voice, subtitle }: CardWords, sizes: HeadSizes): Part {
  const x = inside.left;
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
export function stacked(words: CardWords, draw: Draw): readonly CardPage[] {
  const size = [64, 60, 56, 52, 48, 44].find((candidate) => titleLines(words, candidate, width) <= 2);
  if (size === undefined) return [];
  const top = head(words, { width, title: size, subtitle: 28, gap: 10 });
  const foot = wideFoot(words, inside.left, inside.right);
  const y = inside.top + top.height + 22;
  const box = { x: inside.left, y, width, height: inside.bottom - foot.height - 18 - y };
  return placedScenes(draw, box).map((picture) => card(top, inside.top, foot, picture));
}

/** Words in a column at the left, the picture beside it over the whole height. */
export function sideBySide(words: CardWords, draw: Draw, column: number): readonly CardPage[] {
  const foot = narrowFoot(words, inside.left, inside.left + column);
  const room = inside.bottom - inside.top - foot.height - 14;
  const side = [...(words.voice === 'told' ? [96, 88, 80] : []), 60, 56, 52, 48, 44, 40, 37]
    .filter((size) => titleLines(words, size, column) < Infinity)
    .map((title) => head(words, { width: column, title, subtitle: 25, gap: 14 }))
    .find(({ height }) => height <= room);
  if (side === undefined) return [];
  const x = inside.left + column + 48;
  const box = { x, y: inside.top, width: inside.right - x, height: inside.bottom - inside.top };
  return placedScenes(draw, box).map((picture) => card(side, inside.top, foot, picture));
}

/** A heading and what it says, where there is nothing to draw. */
export function wordsAlone(words: CardWords): CardPage {
  const title = [104, 96, 88, 80, 72].find((size) => titleLines(words, size, width) <= 2) ?? 64;
  const x = inside.left;
  const parts = stack([
    cardText({ key: 'title', tone: words.voice, text: words.title, x, width, size: title, spacing: 1.04 }),
    space(26),
    cardText({ key: 'subtitle', tone: 'serif', text: words.subtitle, x, width, size: 38, spacing: 1.34 }),
  ]);
  return card(parts, inside.top + 14, wideFoot(words, inside.left, inside.right), null);
}
