import { cardSize, type CardPage, type CardSize, type CardWords, type Draw } from './card.ts';
import { sideBySide, stacked, wordsAlone } from './card-compositions.ts';
import { drawnArea, fullness } from './placed-scene.ts';

/** Widths of the words beside a picture. */
const columns = [460, 420, 380] as const;

/** How much of what the fullest composition says another must say to be as good. */
const asFull = 0.94;

/**
 * Lays a card out: of all compositions those that say most of the picture, and of those the one that draws it largest.
 * @param draw null for a card of words
 * @throws RangeError when no composition leaves the picture readable: title, subtitle or source is too long then
 */
export function cardPage(words: CardWords, draw: Draw | null, size: CardSize = cardSize): CardPage {
  if (draw === null) return wordsAlone(words, size);
  const pages = [
    stacked(words, draw, size),
    ...columns.map((column) => sideBySide(words, draw, size, column)),
  ].flat();
  const judged = pages.flatMap((page) =>
    page.picture === null ? [] : [{ page, fullness: fullness(page.picture), area: drawnArea(page.picture) }],
  );
  const most = Math.max(...judged.map((one) => one.fullness));
  const [best] = judged
    .filter((one) => one.fullness >= most * asFull)
    .sort((one, other) => other.area - one.area);
  if (best !== undefined) return best.page;
  throw new RangeError(
    `no card can hold the picture of "${words.title}": shorten its title, its subtitle or its source`,
  );
}
