import { afterEach, describe, expect, it, vi } from 'vitest';
import { followHiddenTargets } from '../../../src/scroll/hidden-target.ts';

/** A figure whose step has a place of its own, or none; tells what is asked of its stage. */
function figure(places: number): ReturnType<typeof vi.fn> {
  document.body.innerHTML =
    '<story-figure><div class="stage"></div><div class="step" id="plans/sorted"></div></story-figure>';
  const scrollIntoView = vi.fn();
  const [stage, step] = [document.querySelector('.stage'), document.querySelector('.step')];
  if (stage !== null) stage.scrollIntoView = scrollIntoView;
  if (step !== null) {
    // Nothing but the number of places is read.
    vi.spyOn(step, 'getClientRects').mockReturnValue({ length: places } as DOMRectList);
  }
  return scrollIntoView;
}

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

describe('followHiddenTargets', () => {
  it('brings the stage into view when the address names a step that has no place', () => {
    const scrollIntoView = figure(0);
    location.hash = '#plans/sorted';
    followHiddenTargets(document);
    expect(scrollIntoView).toHaveBeenCalledOnce();
  });

  it('leaves it to the browser to find a step that has a place', () => {
    const scrollIntoView = figure(1);
    location.hash = '#plans/sorted';
    followHiddenTargets(document);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });

  it('is not stopped by an address that is not well written', () => {
    const scrollIntoView = figure(0);
    location.hash = '#%';
    followHiddenTargets(document);
    expect(scrollIntoView).not.toHaveBeenCalled();
  });
});
