import type { Mark } from '../../../src/scene/mark.ts';
import { round } from '../../../src/scene/round.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { extent, shapesOf } from './extent.ts';
import { textBoxes } from './text-box.ts';

/** The widest stroke of a mark that stands on the edge of a scene, halved. */
const strokeRoom = 2.8;

/** Keys that stand more than once. */
export function repeatedKeys({ marks }: Scene): readonly string[] {
  const keys = marks.map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function numbersOfMark(mark: Mark): readonly number[] {
  const values = Object.values(mark).filter((value) => typeof value === 'number');
  const drawn =
    mark.shape === 'path' ? [...mark.d.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text)) : [];
  return [...values, ...drawn];
}

/** Keys of marks and words that reach beyond the scene. */
export function outside(scene: Scene): readonly string[] {
  const { width, height } = scene;
  const beyond = (room: number) => (box: ReturnType<typeof extent>) =>
    box.left < -room || box.right > width + room || box.top < -room || box.bottom > height + room;
  return [
    ...shapesOf(scene.marks).map(extent).filter(beyond(strokeRoom)),
    ...textBoxes(scene).filter(beyond(0.5)),
  ].map(({ key }) => key);
}

/** How often each tone is drawn, and all words: what a reader can tell two states apart by. */
export function appearance({ marks }: Scene): unknown {
  const tally = new Map<string, number>();
  for (const mark of marks) {
    const kind =
      mark.shape === 'text' ? `${mark.tone} ${mark.lines.join(' ')}` : `${mark.tone} ${mark.shape}`;
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
  }
  return [...tally].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Keys of marks that have a number with more than two decimals. */
export function uneven({ marks }: Scene): readonly string[] {
  return marks
    .filter((mark) => numbersOfMark(mark).some((value) => value !== round(value)))
    .map(({ key }) => key);
}
