import { round } from '../scene/round.ts';
import type { Scene } from '../scene/scene.ts';
import type { Box } from '../scene/shapes.ts';
import { smallestText, type Draw, type PlacedScene } from './card.ts';

/** Layouts keep to their promises from this width. */
const narrowest = 280;

/** How many times its own size a picture may be drawn; the smaller, the more of its words stay. */
const scales = [2, 1.85, 1.7] as const;

function smallestIn({ marks }: Scene): number {
  return Math.min(...marks.flatMap((mark) => (mark.shape === 'text' ? [mark.size] : [])));
}

/** The picture in a box of a card, about its middle, at every scale at which all of it fits and can be read. */
export function placedScenes(draw: Draw, box: Box): readonly PlacedScene[] {
  return scales.flatMap((scale) => {
    const size = {
      width: Math.floor(box.width / scale),
      height: Math.floor(box.height / scale),
      textScale: 1,
    };
    if (size.width < narrowest) return [];
    const scene = draw(size);
    if (scene.height > size.height || smallestIn(scene) * scale < smallestText) return [];
    return [
      { scene, room: size, scale, x: box.x, y: round(box.y + (box.height - scene.height * scale) / 2) },
    ];
  });
}

function span(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/** Area from the first drawn thing to the last, words and lines left aside, in pixels of the card. */
export function drawnArea({ scene, scale }: PlacedScene): number {
  const shapes = scene.marks.filter((mark) => mark.shape !== 'text' && mark.shape !== 'line');
  const right = (mark: (typeof shapes)[number]): number => mark.x + (mark.shape === 'rect' ? mark.width : 0);
  const foot = (mark: (typeof shapes)[number]): number => mark.y + (mark.shape === 'rect' ? mark.height : 0);
  const across = span(shapes.flatMap((mark) => [mark.x, right(mark)]));
  const down = span(shapes.flatMap((mark) => [mark.y, foot(mark)]));
  return across * down * scale ** 2;
}

/** How much the picture says: its marks and its letters. A layout short of room leaves out some of both. */
export function fullness({ scene }: PlacedScene): number {
  return scene.marks.reduce(
    (sum, mark) => sum + (mark.shape === 'text' ? mark.lines.join(' ').length : 1),
    0,
  );
}
