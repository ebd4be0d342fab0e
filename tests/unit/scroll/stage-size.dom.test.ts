import { afterEach, describe, expect, it } from 'vitest';
import { stageSize } from '../../../src/scroll/stage-size.ts';

const stage = (screen: { width: number; bottom: number; padding?: string }, pictureTop: number) => {
  document.body.innerHTML = '<div><svg></svg></div>';
  const [element, picture] = [document.querySelector('div'), document.querySelector('svg')];
  if (element === null || picture === null) throw new Error('the page has lost its stage');
  element.style.padding = screen.padding ?? '0px';
  Object.defineProperty(element, 'clientWidth', { value: screen.width });
  Object.defineProperty(element, 'getBoundingClientRect', { value: () => ({ bottom: screen.bottom }) });
  Object.defineProperty(picture, 'getBoundingClientRect', { value: () => ({ top: pictureTop }) });
  return { screen: element, picture };
};

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe('stageSize', () => {
  it('is the width of the screen and what the words leave of its height', () => {
    expect(stageSize(stage({ width: 820, bottom: 700 }, 150))).toEqual({
      width: 820,
      height: 550,
      textScale: 1,
    });
  });

  it('gives no room to padding', () => {
    const size = stageSize(stage({ width: 820, bottom: 700, padding: '10px' }, 150));
    expect(size).toMatchObject({ width: 800, height: 540 });
  });

  it('is in whole pixels that fit', () => {
    expect(stageSize(stage({ width: 820, bottom: 700.9 }, 150.2))).toMatchObject({ height: 550 });
  });

  it('has no height below nothing when the words fill the screen', () => {
    expect(stageSize(stage({ width: 300, bottom: 200 }, 240))).toMatchObject({ height: 0 });
  });

  it('carries the size of the text that the reader chose', () => {
    document.documentElement.style.fontSize = '32px';
    expect(stageSize(stage({ width: 820, bottom: 700 }, 150))).toMatchObject({ textScale: 2 });
  });
});
