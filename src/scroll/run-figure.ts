import type { Layout } from '../figures/layouts.ts';
import { warnOfClippedStage } from './clipped-stage.ts';
import { jumpSource } from './jump-source.ts';
import { restSource } from './rest-source.ts';
import { scrollamaSource } from './scrollama-source.ts';
import { startStage } from './start-stage.ts';
import { together } from './step-source.ts';
import { linesAt, wideLayout } from './trigger-line.ts';
import { viewportReader } from './viewport.ts';

const viewport = viewportReader(window);
const wide = matchMedia(wideLayout);
const lines = (): ReturnType<typeof linesAt> => linesAt(viewport().height, wide.matches);
const crossings = together(
  scrollamaSource(window, {
    steps: [...document.querySelectorAll('story-figure .step')],
    trigger: () => lines().trigger,
  }),
  restSource(window),
);
const jumps = jumpSource(window, viewport);

/**
 * Runs a figure of the page on what its browser reports; all figures share one source of crossings.
 * @param fail called once when the figure can no longer be drawn
 * @throws when a part of the figure is missing or its data cannot be read
 */
export function runFigure(figure: HTMLElement, layout: Layout, fail: (error: unknown) => void): () => void {
  if (import.meta.env.DEV) warnOfClippedStage(figure);
  return startStage(figure, { layout, lines, crossings, jumps, fail });
}
