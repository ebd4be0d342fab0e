import { describe, expect, it } from 'vitest';
import { stageParts } from '../../../src/scroll/stage-parts.ts';

const whole = `
  <div class="stage">
    <div class="stage-screen">
      <p class="stage-title"></p><p class="stage-subtitle"></p><svg class="stage-picture"></svg>
    </div>
    <button data-move="previous"></button><button data-move="next"></button>
  </div>
  <div class="step" id="one"></div><div class="step" id="two"></div>
  <script type="application/json" class="figure-data">{"data":1}</script>`;

const figure = (markup: string): HTMLElement => {
  const element = document.createElement('div');
  element.dataset['figure'] = 'cases';
  element.innerHTML = markup;
  return element;
};

describe('stageParts', () => {
  it('finds the steps in order, the buttons with their directions, and the data', () => {
    const parts = stageParts(figure(whole));
    expect(parts.steps.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(parts.moves.map(({ by }) => by)).toEqual([-1, 1]);
    expect(parts.json).toBe('{"data":1}');
  });

  it('does without a count', () => {
    expect(stageParts(figure(whole)).count).toBeNull();
  });

  it.each(['stage-title', 'stage-picture', 'figure-data'])(
    'names the figure and the part when .%s is missing',
    (name) => {
      expect(() => stageParts(figure(whole.replace(name, 'other')))).toThrow(
        new RegExp(`"cases" has no .*${name}`),
      );
    },
  );
});
