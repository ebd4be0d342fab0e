import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import { still } from '../../../src/scene/still.ts';
import { dataOf } from './drawn.ts';

const compositions = [
  { name: 'narrow', width: 358 },
  { name: 'wide', width: 822 },
];

/** Tests that every still of a figure is, byte for byte, the one in `stills/` beside the figure's tests. */
export function keepsStills<Data, State extends string, Label extends string>(
  figure: Figure<Data, State, Label>,
): void {
  const directory = `tests/unit/figures/${figure.id}/stills`;
  const data = dataOf(figure);
  const cases = figure.states.flatMap((state) =>
    compositions.map((composition) => ({ state, ...composition })),
  );

  it.each(cases)('draws $state, $name, as in its golden still', ({ state, name, width }) => {
    const file = `${directory}/${state}-${name}.svg`;
    const scene = figure.layout(data, state, { width, height: Infinity, textScale: 1 });
    const drawn = `${still(scene, { id: `${state}-${name}`, naming: 'hidden' }).replaceAll('><', '>\n<')}\n`;
    if (process.env['UPDATE_STILLS'] === '1') {
      mkdirSync(directory, { recursive: true });
      writeFileSync(file, drawn);
    }
    const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(
      drawn === golden,
      `${file} differs. Look at what changed; if it is meant, run the test again with UPDATE_STILLS=1 and commit the file.`,
    ).toBe(true);
  });
}
