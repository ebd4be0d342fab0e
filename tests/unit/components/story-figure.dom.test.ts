import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoryFigure } from '../../../src/components/story-figure.ts';
import { type FakeObservers, fakeObservers } from '../scroll/fake-observers.ts';

const layout = (): never => {
  throw new Error('nothing is drawn here');
};
const work = vi.hoisted(() => ({ runFigure: vi.fn(), loadLayout: vi.fn(), end: vi.fn() }));
vi.mock('../../../src/scroll/run-figure.ts', () => ({ runFigure: work.runFigure }));
vi.mock('../../../src/figures/layouts.ts', () => ({ layouts: new Map([['cases', work.loadLayout]]) }));

customElements.define('story-figure', StoryFigure);

const root = document.documentElement;
let views: FakeObservers;

beforeEach(() => {
  views = fakeObservers('IntersectionObserver');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  work.runFigure.mockReset().mockReturnValue(work.end);
  work.loadLayout.mockReset().mockResolvedValue({ layout });
  work.end.mockReset();
  root.className = 'scripted';
});

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const put = (figure = 'cases'): { element: Element; stage: Element } => {
  const element = document.createElement('story-figure');
  element.dataset['figure'] = figure;
  const [stage, step] = [document.createElement('div'), document.createElement('div')];
  stage.className = 'stage';
  step.id = 'first-count/cases';
  element.append(stage, step);
  document.body.append(element);
  return { element, stage };
};
const approach = (stage: Element): void => {
  views.report(stage, { isIntersecting: true });
};
const running = () =>
  vi.waitFor(() => {
    expect(work.runFigure).toHaveBeenCalled();
  });
const failing = () =>
  vi.waitFor(() => {
    expect(root.className).toBe('');
  });

describe('story-figure', () => {
  it('loads nothing while the reader is far away', () => {
    put();
    expect(work.loadLayout).not.toHaveBeenCalled();
  });

  it('runs with its own layout when the reader comes near', async () => {
    const { element, stage } = put();
    approach(stage);
    await running();
    expect(work.runFigure).toHaveBeenCalledExactlyOnceWith(element, layout, expect.any(Function));
    expect(root.className).toBe('scripted');
  });

  it('runs at once when the address names one of its steps', async () => {
    location.hash = '#first-count/cases';
    put();
    await running();
  });

  it('waits when the address names something else', () => {
    location.hash = '#elsewhere';
    put();
    expect(work.loadLayout).not.toHaveBeenCalled();
  });

  it('ends when it is taken out of the page', async () => {
    const { element, stage } = put();
    approach(stage);
    await running();
    await Promise.resolve();
    element.remove();
    expect(work.end).toHaveBeenCalledOnce();
  });

  it('does not run when it is taken out of the page before it has loaded', async () => {
    const { element, stage } = put();
    approach(stage);
    element.remove();
    await work.loadLayout.mock.results[0]?.value;
    await new Promise(setImmediate);
    expect(work.runFigure).not.toHaveBeenCalled();
  });

  it('runs anew when it is put back', async () => {
    const { element, stage } = put();
    element.remove();
    document.body.append(element);
    approach(stage);
    await running();
  });

  it('lets the stills show when its layout cannot be loaded, and says why', async () => {
    const offline = new TypeError('Failed to fetch');
    work.loadLayout.mockRejectedValue(offline);
    approach(put().stage);
    await failing();
    expect(console.error).toHaveBeenCalledExactlyOnceWith(offline);
  });

  it('lets the stills show when there is no such figure', async () => {
    approach(put('unheard-of').stage);
    await failing();
  });

  it('lets the stills show when the figure cannot begin', async () => {
    work.runFigure.mockImplementation(() => {
      throw new Error('no data');
    });
    approach(put().stage);
    await failing();
  });

  it('lets the stills show when the figure fails later', async () => {
    approach(put().stage);
    await running();
    work.runFigure.mock.lastCall?.[2](new Error('no room'));
    await failing();
  });
});
