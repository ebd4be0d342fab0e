import './fake-clock.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lines, pitch } from './fake-page.ts';
import { pictureOf } from './picture-of.ts';
import { activeOf, standForEachTest, textOf } from './stand.ts';

const { page, run, toStep, freshPicture } = standForEachTest();
const end = (): void => void vi.advanceTimersByTime(3000);

describe('the buttons of a stage', () => {
  it('bring the neighbouring step to where it can be read, and its state with it', () => {
    const figure = run();
    figure.press('next');
    expect(page().scrollTop).toBe(pitch - lines.landing);
    expect(activeOf(figure)).toEqual([1]);
    figure.press('previous');
    expect(activeOf(figure)).toEqual([0]);
    end();
    expect(pictureOf(figure.element)).toEqual(freshPicture());
  });

  it('say aloud which step they went to, and scrolling does not', () => {
    const figure = run();
    toStep(1);
    figure.crossings.tell();
    expect(textOf(figure, 'status')).toBe('');
    figure.press('next');
    expect(textOf(figure, 'status')).toBe('Step 3 of 4');
  });

  it('say so at either end, do nothing there, and keep the focus', () => {
    toStep(3);
    const figure = run();
    const [previous, next] = figure.element.querySelectorAll('button');
    const disabled = (): readonly (string | null | undefined)[] =>
      [previous, next].map((button) => button?.getAttribute('aria-disabled'));
    next?.focus();
    figure.press('next');
    expect(document.activeElement).toBe(next);
    expect(disabled()).toEqual(['false', 'true']);
    expect(activeOf(figure)).toEqual([3]);
    for (let press = 0; press < 5; press += 1) figure.press('previous');
    expect(disabled()).toEqual(['true', 'false']);
    expect(activeOf(figure)).toEqual([0]);
  });

  it('choose the step where only the active one is shown', () => {
    const figure = run();
    page().oneStepAtATime = true;
    figure.jumps.tell();
    figure.press('next');
    expect(activeOf(figure)).toEqual([1]);
    expect(page().scrollTop).toBe(0);
  });
});

describe('an address on a page that shows one step at a time', () => {
  it('that has followed the reader does not undo the next step', () => {
    const figure = run();
    const [first] = figure.element.querySelectorAll('.step');
    history.replaceState(null, '', `#${first?.id ?? ''}`);
    figure.press('next');
    expect(activeOf(figure)).toEqual([1]);
    history.replaceState(null, '', location.pathname);
  });

  beforeEach(() => {
    page().oneStepAtATime = true;
  });

  it('chooses the step that it names', () => {
    location.hash = '#story/part';
    expect(activeOf(run())).toEqual([2]);
  });

  it('chooses once, so that the reader can go on', () => {
    location.hash = '#story/part';
    const figure = run();
    figure.press('next');
    figure.jumps.tell();
    expect(activeOf(figure)).toEqual([3]);
  });

  it('changes nothing when it names something else', () => {
    const figure = run();
    figure.press('next');
    location.hash = '#elsewhere';
    figure.jumps.tell();
    expect(activeOf(figure)).toEqual([1]);
  });
});
