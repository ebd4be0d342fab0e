import type { Scene } from '../scene/scene.ts';
import type { Size } from '../scene/size.ts';
import type { TextTone } from '../scene/tone.ts';

/** What a card says beside its picture. */
export interface CardWords {
  readonly title: string;
  /** How the title is set: roman for what was counted or found, italic for what was told. */
  readonly voice: TextTone & ('number' | 'told');
  /** Unit, place, period, and what one mark is. */
  readonly subtitle: string;
  /** Who counted, who published, when; empty where nothing was counted. */
  readonly source: string;
  /** In italics at the foot: the name of the story; empty where it is the title. */
  readonly credit: string;
  /** Copies travel: each says of which edition it is. */
  readonly edition: string;
}

/** Lays a picture out for a room. */
export type Draw = (size: Size) => Scene;

/** A scene set down on a card, drawn `scale` times its own size. */
export interface PlacedScene {
  readonly scene: Scene;
  /** What it was laid out for. */
  readonly room: Size;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A whole card. */
export interface CardPage {
  readonly size: CardSize;
  /** Rules, and the words that facts answer for. */
  readonly ground: Scene;
  /** The number of the edition. */
  readonly edition: Scene;
  /** Null on a card of words. */
  readonly picture: PlacedScene | null;
}

/** Width and height of a card, in pixels. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** The size that every link preview takes. */
export const cardSize: CardSize = { width: 1200, height: 630 };

/** The card of the whole story in the three shapes that search engines ask for besides. */
export const storyShapes: readonly (CardSize & { readonly name: string })[] = [
  { name: 'story-16x9', width: 1200, height: 675 },
  { name: 'story-4x3', width: 1200, height: 900 },
  { name: 'story-1x1', width: 1200, height: 1200 },
];

/** Where words and pictures may stand: 40 pixels or more from every edge, and so inside the middle 1200 × 600 too. */
export function insideOf({ width, height }: CardSize): Inside {
  return { left: 140, right: width - 52, top: 46, bottom: height - 40 };
}

/** The sides of the room for words and pictures, in pixels of the card. */
export interface Inside {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest letters of a picture on a card, in pixels: half as large where a card is shown 600 pixels wide. */
export const smallestText = 22;
