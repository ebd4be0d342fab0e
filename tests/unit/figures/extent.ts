import type { Mark } from '../../../src/scene/mark.ts';
import type { Box } from './text-box.ts';

type Shape = Exclude<Mark, { readonly shape: 'text' }>;

/** Corners of path data as far as its points go; the bulge of an arc is left out. */
function pathPoints(d: string): readonly (readonly [number, number])[] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const points: [number, number][] = [];
  for (const [, letter = '', tail = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = [...tail.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text));
    const kind = letter.toLowerCase();
    const step = { m: 2, l: 2, h: 1, v: 1, a: 7, c: 6, s: 4, q: 4, t: 2 }[kind] ?? 0;
    if (kind === 'z') [x, y] = [startX, startY];
    for (let at = 0; step > 0 && at < values.length; at += step) {
      const [dx, dy] = [values[at + step - 2] ?? 0, values[at + step - 1] ?? 0];
      const [originX, originY] = letter === kind ? [x, y] : [0, 0];
      if (kind === 'h') x = originX + dy;
      else if (kind === 'v') y = originY + dy;
      else [x, y] = [originX + dx, originY + dy];
      if (kind === 'm' && at === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

function boxOf(key: string, xs: readonly number[], ys: readonly number[]): Box {
  return {
    key,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** How far a drawn mark reaches, its stroke left out. */
export function extent(mark: Shape): Box {
  switch (mark.shape) {
    case 'circle': {
      const { key, x, y, r } = mark;
      return boxOf(key, [x - r, x + r], [y - r, y + r]);
    }
    case 'rect': {
      const { key, x, y, width, height } = mark;
      return boxOf(key, [x, x + width], [y, y + height]);
    }
    case 'line':
      return boxOf(mark.key, [mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'path': {
      const points = pathPoints(mark.d);
      return boxOf(
        mark.key,
        points.map(([x]) => mark.x + x),
        points.map(([, y]) => mark.y + y),
      );
    }
  }
}

/** The drawn marks of a list. */
export function shapesOf(marks: readonly Mark[]): readonly Shape[] {
  return marks.filter((mark) => mark.shape !== 'text');
}
