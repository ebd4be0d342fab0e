import { describe, expect, it } from 'vitest';
import { figureJson } from '../../../src/components/figure-json.ts';
import { figures } from '../../../src/figures/index.ts';
import { layouts } from '../../../src/figures/layouts.ts';
import { readFigureWords, readLedger } from '../../../src/ledger/index.ts';
import { figureContent } from '../../../src/scroll/figure-content.ts';

const ledger = readLedger('content');
const files = readFigureWords('content', ledger);
const drawings = figures
  .filter(({ id }) => layouts.has(id))
  .flatMap((figure) => {
    const found = files.find(({ id }) => id === figure.id);
    return found === undefined ? [] : [figure.draw(ledger, found.words, found.file)];
  });

const sizes = [
  { width: 280, height: 150, textScale: 1 },
  { width: 358, height: 330, textScale: 1 },
  { width: 700, height: 420, textScale: 2 },
  { width: 822, height: Infinity, textScale: 1 },
];

describe('figureJson', () => {
  it.each(drawings)('holds all that the layout of $id reads', async (drawing) => {
    const { data } = figureContent(figureJson(drawing));
    const loaded = await layouts.get(drawing.id)?.();
    for (const state of drawing.states)
      for (const size of sizes) expect(loaded?.layout(data, state, size)).toEqual(drawing.scene(state, size));
  });

  it.each(drawings)('leaves out of $id what is only for its table and its description', (drawing) => {
    expect(figureJson(drawing)).not.toMatch(/"(?:table-[\w-]+|caveats?|records?|description)":/);
  });
});
