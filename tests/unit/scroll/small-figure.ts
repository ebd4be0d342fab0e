import type { Mark } from '../../../src/scene/mark.ts';
import { round } from '../../../src/scene/round.ts';
import type { FakeFigure } from './fake-page.ts';

const ring = (index: number, columns: number, width: number): Mark => ({
  shape: 'circle',
  key: `ring-${index}`,
  tone: 'case',
  x: round(((index % columns) + 0.5) * (width / columns)),
  y: 20 + Math.floor(index / columns) * 30,
  r: 9,
});

const words = (key: string, lines: readonly string[], y: number, textScale: number): Mark => ({
  shape: 'text',
  key,
  tone: 'label',
  x: 0,
  y,
  lines,
  size: 16 * textScale,
  leading: 20 * textScale,
  anchor: 'start',
});

/** A figure with a mark of every shape: they move, enter, leave and change their tone between its four states. */
export const smallFigure: FakeFigure = {
  data: { rings: 12 },
  states: new Map([
    ['block', 'Twelve cases'],
    [
      'rows',
      'Twelve cases in rows, with a title that takes more than one line on any stage that is not so wide',
    ],
    ['part', 'Five of them'],
    ['unknown', 'And what was not counted'],
  ]),
  layout(data, state, { width, height, textScale }) {
    const { rings } = data as { rings: number }; // what this figure's own `data` has
    const shown = state === 'part' ? 5 : rings;
    const columns = state === 'block' ? 6 : 3;
    const marks: readonly Mark[] = [
      { shape: 'rect', key: 'ground', tone: 'people', x: 0, y: 0, width, height: state === 'rows' ? 60 : 30 },
      ...Array.from({ length: shown }, (_, index) => ring(index, columns, width)),
      ...(state === 'unknown'
        ? [
            { shape: 'line', key: 'rule', tone: 'rule', x1: 0, y1: 200, x2: width, y2: 200 } as const,
            words('not-counted', ['Not counted here'], 220, textScale),
          ]
        : [{ shape: 'path', key: 'flag', tone: 'due', x: columns * 10, y: 150, d: 'M0 0h10v10z' } as const]),
      words('total', state === 'part' ? ['5'] : ['12', 'in all'], height - 10, textScale),
      {
        shape: 'rect',
        key: 'force',
        tone: state === 'rows' ? 'force-started' : 'force',
        x: 5,
        y: 5,
        width: 34,
        height: 34,
      },
    ];
    return { width, height, marks };
  },
};
