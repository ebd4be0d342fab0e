import './fake-clock.ts';
import { describe, expect, it, vi } from 'vitest';
import type { RunningFigure } from './fake-page.ts';
import { pictureOf } from './picture-of.ts';
import { smallFigure } from './small-figure.ts';
import { activeOf, standForEachTest } from './stand.ts';

const { page, run, toStep, freshPicture } = standForEachTest();

describe('a stage that is not shown', () => {
  it('is not painted, and no step is marked', () => {
    page().stageShown = false;
    const layout = vi.fn(smallFigure.layout);
    const figure = run(layout);
    figure.crossings.tell();
    figure.jumps.tell();
    expect(layout).not.toHaveBeenCalled();
    expect(activeOf(figure)).toEqual([]);
  });

  it('is painted at once in the state of the moment when it is shown again', () => {
    const figure = run();
    page().stageShown = false;
    page().resizes.report(figure.element.querySelector('.stage') ?? figure.element);
    expect(activeOf(figure)).toEqual([]);
    toStep(1);
    page().stageShown = true;
    page().resizes.report(figure.element.querySelector('.stage') ?? figure.element);
    expect(activeOf(figure)).toEqual([1]);
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('has nothing that still moves', () => {
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    vi.advanceTimersByTime(100);
    const expected = freshPicture();
    page().stageShown = false;
    figure.jumps.tell();
    expect(pictureOf(figure.element)).toEqual(expected);
  });
});

describe('a stage without room for its pictures', () => {
  const layout = vi.fn<typeof smallFigure.layout>((data, state, size) => ({
    ...smallFigure.layout(data, state, size),
    height: state === 'rows' ? 300 : size.height,
  }));
  const isUnstaged = ({ element }: RunningFigure): boolean => element.classList.contains('unstaged');

  it('gives way to stills, even when only another state than that of the moment has none', () => {
    page().height = 400;
    const figure = run(layout);
    expect(isUnstaged(figure)).toBe(true);
    expect(figure.element.querySelectorAll('.stage-picture > *')).toHaveLength(0);
    expect(activeOf(figure)).toEqual([]);
  });

  it('gives way when the window gets too short, and comes back in the state of the moment when it grows', () => {
    const figure = run(layout);
    expect(isUnstaged(figure)).toBe(false);
    page().height = 400;
    figure.jumps.tell();
    expect(isUnstaged(figure)).toBe(true);
    expect(activeOf(figure)).toEqual([]);
    toStep(1);
    page().height = 700;
    figure.jumps.tell();
    expect(isUnstaged(figure)).toBe(false);
    expect(activeOf(figure)).toEqual([1]);
    expect(pictureOf(figure.element)).toEqual(pictureOf(run(layout).element));
  });

  it('is not tried again while nothing has changed', () => {
    page().height = 400;
    const figure = run(layout);
    layout.mockClear();
    figure.crossings.tell();
    figure.jumps.tell();
    expect(layout).not.toHaveBeenCalled();
  });
});

describe('a reader who asks for no motion', () => {
  it('gets every state at once', () => {
    page().reducedMotion = true;
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('stops a movement by asking', () => {
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    vi.advanceTimersByTime(100);
    page().reducedMotion = true;
    page().motionChange.dispatchEvent(new Event('change'));
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });
});

describe('a stage that ends', () => {
  it('looks no more, and may be ended twice', () => {
    const figure = run();
    figure.stop();
    figure.stop();
    toStep(2);
    figure.press('next');
    page().resizes.report(figure.element);
    expect([figure.crossings.listeners(), figure.jumps.listeners()]).toEqual([0, 0]);
    expect(activeOf(figure)).toEqual([0]);
  });

  it('ends by itself when a state cannot be drawn, and says why once', () => {
    const broken = new Error('no room');
    const figure = run((data, state, size) => {
      if (state === 'part' && size.height < 500) throw broken;
      return smallFigure.layout(data, state, size);
    });
    toStep(2);
    page().height = 500;
    figure.jumps.tell();
    figure.jumps.tell();
    expect(figure.fail).toHaveBeenCalledExactlyOnceWith(broken);
    expect(figure.jumps.listeners()).toBe(0);
  });

  it('ends by itself at a step whose state is unknown, and names it', () => {
    const figure = run();
    figure.steps[2]?.setAttribute('data-state', 'unheard-of');
    toStep(2);
    figure.jumps.tell();
    expect(figure.fail.mock.lastCall).toEqual([
      new Error('Step 3 goes with "unheard-of", which is no state here.'),
    ]);
  });
});
