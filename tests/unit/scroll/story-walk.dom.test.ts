import './fake-clock.ts';
import { describe, it } from 'vitest';
import { figureJson } from '../../../src/components/figure-json.ts';
import type { Drawing } from '../../../src/figures/drawing.ts';
import { figures } from '../../../src/figures/index.ts';
import { layouts } from '../../../src/figures/layouts.ts';
import { readFigureWords, readLedger } from '../../../src/ledger/index.ts';
import { figureContent } from '../../../src/scroll/figure-content.ts';
import { expectWalksToEndAsOpened } from './any-walk.ts';
import type { FakeFigure } from './fake-page.ts';

const minute = 60_000;

const ledger = readLedger('content');
const files = readFigureWords('content', ledger);

/** The figures of the story that a stage shows, with their words. */
const drawings = figures
  .filter(({ id }) => layouts.has(id))
  .flatMap((figure): readonly Drawing[] => {
    const found = files.find(({ id }) => id === figure.id);
    return found === undefined ? [] : [figure.draw(ledger, found.words, found.file)];
  });

/** A figure of the story as the page has it: its data as JSON, its layout as it is loaded. */
async function figureInPage(drawing: Drawing): Promise<FakeFigure> {
  const { data, states } = figureContent(figureJson(drawing));
  const load = layouts.get(drawing.id);
  if (load === undefined) throw new Error(`${drawing.id} has no layout`);
  const titles = [...states].map(([state, { title }]) => [state, title] as const);
  return { data, states: new Map(titles), layout: (await load()).layout };
}

describe('a walk of jumps, interruptions and resizes through a figure of the story', () => {
  it.each(drawings)(
    'ends as if the page had been opened there ($id)',
    async (drawing) => {
      expectWalksToEndAsOpened(await figureInPage(drawing), 4);
    },
    minute,
  );
});
