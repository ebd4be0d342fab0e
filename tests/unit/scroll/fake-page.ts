import { vi } from 'vitest';
import { type StageOptions, startStage } from '../../../src/scroll/start-stage.ts';
import { type FakeObservers, fakeObservers } from './fake-observers.ts';
import { type FakeSource, fakeSource } from './fake-source.ts';

/** A figure to put on a fake page. */
export interface FakeFigure extends Pick<StageOptions, 'layout'> {
  readonly data: unknown;
  /** In story order, each with the title of its stage. */
  readonly states: ReadonlyMap<string, string>;
}

const screenTop = 80;
const lineHeight = 30;
const stepHeight = 200;

/** Where the trigger line is on a fake page, and where buttons bring a step to. */
export const lines = { trigger: 360, landing: 280 };

/** How far apart steps are on a fake page: scrolling by as much goes from one to the next. */
export const pitch = 500;

/** A page with nothing but geometry: what a layout engine would say of a story that a figure stands in. */
export interface FakePage {
  /** What the reader does. */
  scrollTop: number;
  width: number;
  height: number;
  stageShown: boolean;
  /** Shows only the active step, as step mode may. */
  oneStepAtATime: boolean;
  reducedMotion: boolean;
  readonly resizes: FakeObservers;
  readonly motionChange: EventTarget;
}

/** One figure at work on a fake page. */
export interface RunningFigure {
  readonly element: HTMLElement;
  readonly steps: readonly HTMLElement[];
  readonly crossings: FakeSource;
  readonly jumps: FakeSource;
  readonly fail: ReturnType<typeof vi.fn<(error: unknown) => void>>;
  readonly stop: () => void;
  press(move: 'previous' | 'next'): void;
}

export function fakePage(): FakePage {
  const motionChange = new EventTarget();
  const page: FakePage = {
    scrollTop: 0,
    width: 820,
    height: 700,
    stageShown: true,
    oneStepAtATime: false,
    reducedMotion: false,
    resizes: fakeObservers('ResizeObserver'),
    motionChange,
  };
  vi.stubGlobal('matchMedia', () =>
    Object.defineProperty(motionChange, 'matches', { get: () => page.reducedMotion, configurable: true }),
  );
  vi.stubGlobal('scrollTo', ({ top = 0 }: ScrollToOptions) => {
    page.scrollTop = top;
  });
  Object.defineProperty(window, 'scrollY', { get: () => page.scrollTop, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', {
    get: () => page.height,
    configurable: true,
  });
  return page;
}

/** Runs a figure on the page from wherever the reader is. */
export function runFigure(page: FakePage, figure: FakeFigure): RunningFigure {
  const element = document.createElement('div');
  element.innerHTML = markup(figure);
  document.body.append(element);
  const find = (selector: string): HTMLElement => element.querySelector<HTMLElement>(selector) ?? element;
  const steps = [...element.querySelectorAll<HTMLElement>('.step')];
  const titleLines = (): number =>
    Math.max(...[...figure.states.values()].map((title) => Math.ceil((title.length * 12) / page.width)));

  // What the style sheets do.
  const isStageShown = (): boolean => page.stageShown && !element.classList.contains('unstaged');
  place(find('.stage'), () => (isStageShown() ? [0, page.height] : undefined));
  place(find('.stage-screen'), () => (isStageShown() ? [screenTop, page.height] : undefined));
  place(find('.stage-picture'), () => [screenTop + lineHeight * titleLines(), page.height]);
  Object.defineProperty(find('.stage-screen'), 'clientWidth', { get: () => page.width });
  steps.forEach((step, index) => {
    place(step, () => {
      if (page.oneStepAtATime && !step.classList.contains('active')) return undefined;
      const top = (page.oneStepAtATime ? 0 : index) * pitch - page.scrollTop;
      return [top, top + stepHeight];
    });
  });

  const crossings = fakeSource();
  const jumps = fakeSource();
  const fail = vi.fn<(error: unknown) => void>();
  const stop = startStage(element, { layout: figure.layout, lines: () => lines, crossings, jumps, fail });
  return {
    element,
    steps,
    crossings,
    jumps,
    fail,
    stop,
    press: (move) => {
      find(`[data-move="${move}"]`).click();
    },
  };
}

function markup({ data, states }: FakeFigure): string {
  const words = [...states].map(([state, title]) => [state, { title, subtitle: `${state} in short` }]);
  const steps = [...states.keys()].map(
    (state) => `<div class="step" id="story/${state}" data-state="${state}"></div>`,
  );
  return `
    <div class="stage">
      <div class="stage-screen">
        <p class="stage-title"></p><p class="stage-subtitle"></p><svg class="stage-picture"></svg>
      </div>
      <button data-move="previous"></button><button data-move="next"></button><span class="stage-count"></span><p class="stage-status"></p>
    </div>
    <div class="steps">${steps.join('')}</div>
    <script type="application/json" class="figure-data">${JSON.stringify({ data, states: Object.fromEntries(words) })}</script>`;
}

/** Gives an element a box from `top` to `bottom`, or none. */
function place(element: Element, box: () => readonly [top: number, bottom: number] | undefined): void {
  const rect = (): { top: number; bottom: number } => {
    const [top, bottom] = box() ?? [0, 0];
    return { top, bottom };
  };
  Object.defineProperty(element, 'getBoundingClientRect', { value: rect });
  Object.defineProperty(element, 'getClientRects', { value: () => (box() === undefined ? [] : [rect()]) });
}
