import { warnings } from '../../../../src/figures/warnings/index.ts';
import type { LineMark, Mark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import type { Size } from '../../../../src/scene/size.ts';
import { dataOf } from '../drawn.ts';
import { someStageSizes } from '../sizes.ts';
import { textsOf } from '../text-box.ts';

export const data = dataOf(warnings);
export const inked = ['report-2012', 'report-2016', 'report-2017', 'report-2019'];
export const strips: readonly Size[] = [100, 110, 120, 160, 198].flatMap((width) =>
  [380, 420, 460, Infinity].map((height) => ({ width, height, textScale: 1 })),
);
export const pages: readonly Size[] = [
  ...[280, 328, 358, 560, 600, 720, 822, 1200].map((width) => ({ width, height: Infinity, textScale: 1 })),
  ...[480, 560, 660, 820, 1000].map((height) => ({ width: 1200, height, textScale: 1 })),
  { width: 358, height: Infinity, textScale: 1.3 },
  { width: 1200, height: Infinity, textScale: 2 },
  ...someStageSizes,
];

export function layouts(sizes: readonly Size[]): readonly Scene[] {
  return sizes.map((size) => warnings.layout(data, 'all', size));
}

export const all = layouts([...strips, ...pages]);

export function toned({ marks }: Scene, tone: Mark['tone']): readonly Mark[] {
  return marks.filter((mark) => mark.tone === tone);
}

export function isLine(mark: Mark): mark is LineMark {
  return mark.shape === 'line';
}

/** Every month's line, inked or not, from the top. */
export function monthLines(scene: Scene): readonly LineMark[] {
  return [...toned(scene, 'feint'), ...toned(scene, 'warning')]
    .filter(isLine)
    .sort((one, other) => one.y1 - other.y1);
}

export function wordsOf(scene: Scene): string {
  return textsOf(scene)
    .map(({ lines }) => lines.join(' '))
    .join('\n');
}
