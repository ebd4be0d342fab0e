import type { Size } from '../scene/size.ts';
import type { StageParts } from './stage-parts.ts';

/** Says whether an element has a box at all: it has none in read mode, in print or on a short screen. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The room for the picture as it is now: the width of the screen, and what the words above leave of its height. */
export function stageSize({ screen, picture }: Pick<StageParts, 'screen' | 'picture'>): Size {
  const style = getComputedStyle(screen);
  const pixels = (length: string): number => Number.parseFloat(length) || 0;
  const bottom = screen.getBoundingClientRect().bottom - pixels(style.paddingBottom);
  const width = screen.clientWidth - pixels(style.paddingLeft) - pixels(style.paddingRight);
  const rootSize = pixels(getComputedStyle(screen.ownerDocument.documentElement).fontSize);
  return {
    width: Math.floor(width),
    height: Math.max(0, Math.floor(bottom - picture.getBoundingClientRect().top)),
    textScale: rootSize > 0 ? rootSize / 16 : 1,
  };
}
