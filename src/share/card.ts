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
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A whole card. */
export interface CardPage {
  /** Rules, and the words that facts answer for. */
  readonly ground: Scene;
  /** The number of the edition. */
  readonly edition: Scene;
  /** Null on a card of words. */
  readonly picture: PlacedScene | null;
}

/** Size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where words and pictures may stand: inside the middle 1200 × 600, and 40 pixels or more from every edge. */
export const inside = { left: 140, right: 1148, top: 46, bottom: 590 } as const;

/** The smallest letters of a picture on a card, in pixels: half as large where a card is shown 600 pixels wide. */
export const smallestText = 22;
