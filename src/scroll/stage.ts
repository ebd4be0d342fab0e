import type { Layout } from '../figures/layouts.ts';
import { paint } from '../scene/paint.ts';
import type { Scene } from '../scene/scene.ts';
import type { Size } from '../scene/size.ts';
import { figureContent } from './figure-content.ts';
import { isSameSize, passage, type Showing } from './passage.ts';
import type { StageParts } from './stage-parts.ts';
import { stageSize } from './stage-size.ts';
import { showWords, writeWords } from './stage-words.ts';
import { markStep, unmarkSteps } from './step-marks.ts';

/** The place where one figure is painted. It holds what it shows and nothing of how it came to. */
export interface Stage {
  /** Index of the step whose state is shown; nothing while the stage is empty. */
  readonly index: () => number | undefined;
  /** Says whether what is shown was laid out for the room that there is now. */
  readonly fits: () => boolean;
  /** Says whether the pictures of all states have room, as there is now, under the words. */
  readonly hasRoom: () => boolean;
  /** Shows the whole state of a step; the marks move there only from a neighbouring step and without a jump. */
  readonly show: (index: number, jumped: boolean) => void;
  /** Brings marks that are still moving to their places. */
  readonly settle: () => void;
  /** Forgets what was shown, so that the next state is painted at once. */
  readonly clear: () => void;
}

interface Options {
  readonly layout: Layout;
  readonly reducedMotion: () => boolean;
}

/**
 * An empty stage on the parts of a figure.
 * @throws when the figure's data cannot be read; so does `show` for a state that the data do not have
 */
export function emptyStage(parts: StageParts, { layout, reducedMotion }: Options): Stage {
  const content = figureContent(parts.json);
  writeWords(parts, content.states);
  let shown: (Showing & { readonly scene: Scene }) | undefined;
  let tried: { readonly size: Size; readonly hasRoom: boolean } | undefined;

  const settle = (): void => {
    if (shown !== undefined) paint(parts.picture, shown.scene, { instant: true });
  };

  return {
    index: () => shown?.index,
    fits: () => shown !== undefined && isSameSize(shown.size, stageSize(parts)),
    hasRoom() {
      const size = stageSize(parts);
      if (tried === undefined || !isSameSize(tried.size, size)) {
        const fitsIn = (state: string): boolean => layout(content.data, state, size).height < size.height + 1;
        tried = { size, hasRoom: [...content.states.keys()].every(fitsIn) };
      }
      return tried.hasRoom;
    },
    show(index, jumped) {
      const state = parts.steps[index]?.dataset['state'] ?? '';
      if (index !== shown?.index) {
        if (!content.states.has(state)) {
          throw new Error(`Step ${index + 1} goes with "${state}", which is no state here.`);
        }
        showWords(parts, state);
        markStep(parts, index);
      }
      const to = { index, size: stageSize(parts) };
      const way = passage({ from: shown, to, jumped, reducedMotion: reducedMotion() });
      if (way === 'stay') return;
      const scene = layout(content.data, state, to.size);
      shown = { ...to, scene };
      paint(parts.picture, scene, { instant: way === 'cut' });
    },
    settle,
    clear() {
      if (shown === undefined) return;
      settle();
      unmarkSteps(parts);
      shown = undefined;
    },
  };
}
