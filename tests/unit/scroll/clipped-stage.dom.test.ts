import { beforeEach, describe, expect, it } from 'vitest';
import { stickyBreaker } from '../../../src/scroll/clipped-stage.ts';

const around = (styles: {
  readonly root?: string;
  readonly body?: string;
  readonly wrapper?: string;
}): Element => {
  document.documentElement.style.overflowY = styles.root ?? '';
  document.body.style.overflowY = styles.body ?? '';
  document.body.innerHTML = '<main><section><div class="stage"></div></section></main>';
  const wrapper = document.querySelector<HTMLElement>('main');
  if (wrapper !== null) wrapper.style.overflowY = styles.wrapper ?? '';
  return document.querySelector('.stage') ?? document.body;
};

beforeEach(() => {
  around({});
});

describe('stickyBreaker', () => {
  it.each(['hidden', 'auto', 'scroll'])(
    'finds an element with overflow-y: %s around the stage',
    (wrapper) => {
      expect(stickyBreaker(around({ wrapper }))).toBe(document.querySelector('main'));
    },
  );

  it.each(['', 'visible', 'clip'])('lets overflow-y: %s be', (wrapper) => {
    expect(stickyBreaker(around({ wrapper }))).toBeUndefined();
  });

  it('lets a body be whose overflow goes to the viewport', () => {
    expect(stickyBreaker(around({ body: 'hidden' }))).toBeUndefined();
  });

  it('finds a body that scrolls inside a root that scrolls', () => {
    expect(stickyBreaker(around({ root: 'hidden', body: 'auto' }))).toBe(document.body);
  });
});
