import './fake-clock.ts';
import { describe, expect, it, vi } from 'vitest';
import { pictureOf } from './picture-of.ts';
import { smallFigure } from './small-figure.ts';
import { activeOf, standForEachTest, textOf } from './stand.ts';

const { page, run, toStep, freshPicture } = standForEachTest();
const end = (): void => void vi.advanceTimersByTime(3000);

describe('startStage', () => {
  it('sets the whole state of the step that the reader lands at, at once', () => {
    toStep(2);
    const figure = run();
    const landed = pictureOf(figure.element);
    expect(textOf(figure, 'title')).toBe('Five of them');
    expect(textOf(figure, 'subtitle')).toBe('part in short');
    expect(landed.filter((mark) => mark.startsWith('circle'))).toHaveLength(5);
    end();
    expect(pictureOf(figure.element)).toEqual(landed);
  });

  it('keeps room for the words of every state, so that the picture has one place in all of them', () => {
    const { element } = run();
    const titles = [...element.querySelectorAll('.stage-title > *')].map(({ textContent }) => textContent);
    expect(titles).toEqual([...smallFigure.states.values()]);
  });

  it('shows the first state before the reader arrives', () => {
    page().scrollTop = -2000;
    expect(textOf(run(), 'title')).toBe('Twelve cases');
  });

  it('moves the marks between neighbouring steps and ends as if painted afresh', () => {
    const figure = run();
    const before = pictureOf(figure.element);
    toStep(1);
    figure.crossings.tell();
    vi.advanceTimersByTime(300);
    const between = pictureOf(figure.element);
    end();
    expect(between).not.toEqual(before);
    expect(between).not.toEqual(freshPicture());
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('sets the state at once when the reader passes more than one step', () => {
    const figure = run();
    toStep(2);
    figure.crossings.tell();
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('sets the state at once after a jump, even from a neighbour', () => {
    const figure = run();
    toStep(1);
    figure.jumps.tell();
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('changes nothing when the same step is seen again, even in the middle of a movement', async () => {
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    vi.advanceTimersByTime(200);
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(figure.element, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    figure.crossings.tell();
    figure.jumps.tell();
    await Promise.resolve();
    expect(changes).not.toHaveBeenCalled();
    observer.disconnect();
    vi.advanceTimersByTime(50);
    expect(pictureOf(figure.element)).not.toEqual(freshPicture());
  });

  it('marks the active step, alone, and counts it', () => {
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    expect(activeOf(figure)).toEqual([1]);
    expect(figure.steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    expect(textOf(figure, 'count')).toBe('Step 2 of 4');
  });

  it('is right whichever source speaks, and in whatever order', () => {
    const figure = run();
    toStep(3);
    figure.crossings.tell();
    toStep(1);
    figure.jumps.tell();
    figure.crossings.tell();
    expect(activeOf(figure)).toEqual([1]);
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('lays the state out anew, at once, when the stage has another size', () => {
    const figure = run();
    page().width = 358;
    page().resizes.report(figure.element.querySelector('.stage-screen') ?? figure.element);
    expect(pictureOf(figure.element)).toEqual(freshPicture());
    expect(pictureOf(figure.element)[0]).toContain('358');
  });

  it('goes on moving when a stage reports a size that it has already', () => {
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    page().resizes.report(figure.element.querySelector('.stage-title') ?? figure.element);
    vi.advanceTimersByTime(100);
    expect(pictureOf(figure.element)).not.toEqual(freshPicture());
  });
});
