import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeContentsOnChoice } from '../../../src/components/contents-panel.ts';

const close = vi.fn();

beforeEach(() => {
  close.mockClear();
  document.body.innerHTML =
    '<nav id="contents"><button>Read</button><ol><li><a href="#plans"><span>Plans</span></a></li></ol></nav>';
  const panel = document.getElementById('contents');
  if (panel !== null) panel.hidePopover = close;
  closeContentsOnChoice(document);
});

const press = (selector: string): void => {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};

describe('closeContentsOnChoice', () => {
  it('closes the contents when a section is chosen', () => {
    press('a span');
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves them open when a way to read is chosen', () => {
    press('button');
    expect(close).not.toHaveBeenCalled();
  });
});
