import type { Mark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { textWidth } from '../../../src/scene/text.ts';

/** A box in CSS pixels. */
export interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function isText(mark: Mark): mark is TextMark {
  return mark.shape === 'text';
}

/** The words of a scene, mark by mark. */
export function textsOf({ marks }: Scene): readonly TextMark[] {
  return marks.filter(isText);
}

/** The room that each line of words takes, a quarter in reserve; from the height of capitals to the descenders. */
export function textBoxes(scene: Scene): readonly Box[] {
  return textsOf(scene).flatMap(({ key, lines, tone, size, leading, anchor, x, y }) =>
    lines.map((line, index) => {
      const width = textWidth(line, tone, size);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const baseline = y + index * leading;
      const [top, bottom] = [baseline - size * 0.72, baseline + size * (tone === 'number' ? 0.02 : 0.22)];
      return { key: `${key} "${line}"`, left, right: left + width, top, bottom };
    }),
  );
}

const tolerance = 0.5;

/** Whether two boxes share room. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - tolerance &&
    other.left < one.right - tolerance &&
    one.top < other.bottom - tolerance &&
    other.top < one.bottom - tolerance
  );
}

/** Pairs of boxes that share room, by their keys. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.key} and ${other.key}`] : [])),
  );
}
