import type { Scene } from '../scene/scene.ts';
import { edgeOf } from './setting.ts';

/** One of the widths that a picture is drawn for. */
export interface Composition {
  /** From this width of the frame on, in CSS pixels, to the next. */
  readonly from: number;
  /** Width of the picture in CSS pixels, where the frame is that wide; up to the next it is enlarged to the edges. */
  readonly width: number;
  /** How much it is enlarged at most. */
  readonly enlarged: number;
}

/** The narrowest frame that embeds are made for; in a narrower one the picture shrinks. */
export const narrowestFrame = 320;

/** No picture is drawn wider, in CSS pixels. */
export const widestPicture = 880;

const starts = [narrowestFrame, 372, 432, 512, 600, 680, 800];

/** Every width that pictures are drawn for, so close together that words stay near their real size. */
export const compositions: readonly Composition[] = starts.map((from, index) => {
  const width = from - edgeOf(from) * 2;
  const next = starts[index + 1];
  const widest = next === undefined ? widestPicture : next - 1 - edgeOf(next - 1) * 2;
  return { from, width, enlarged: widest / width };
});

/** Room for content between the edges of a frame, in CSS pixels. */
export function roomIn(frame: number): number {
  return frame - edgeOf(frame) * 2;
}

/** The composition that a frame of this width shows. */
export function compositionIn(frame: number): Composition {
  const [first, ...others] = compositions;
  if (first === undefined) throw new RangeError('pictures are drawn for no width');
  return others.reduce((shown, next) => (next.from <= frame ? next : shown), first);
}

/** Height of a picture in a frame of this width, in CSS pixels. */
export function pictureHeight({ width, height }: Pick<Scene, 'width' | 'height'>, frame: number): number {
  return (height * Math.min(roomIn(frame), widestPicture)) / width;
}
