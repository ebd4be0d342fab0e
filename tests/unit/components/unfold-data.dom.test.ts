import { beforeEach, describe, expect, it } from 'vitest';
import { unfoldData } from '../../../src/components/unfold-data.ts';

function parts(): { readonly data: Element; readonly button: HTMLButtonElement } {
  const data = document.querySelector('.data');
  const button = document.querySelector<HTMLButtonElement>('.data-toggle');
  if (data === null || button === null) throw new Error('the page has no data');
  return { data, button };
}

describe('unfoldData', () => {
  beforeEach(() => {
    location.hash = '';
    document.body.innerHTML =
      '<div class="data" id="plans-table"><button class="data-toggle" aria-expanded="false"></button></div>';
  });

  it('opens and closes the table with its button, and says which', () => {
    unfoldData(document);
    const { data, button } = parts();
    button.click();
    expect([data.className, button.getAttribute('aria-expanded')]).toEqual(['data open', 'true']);
    button.click();
    expect([data.className, button.getAttribute('aria-expanded')]).toEqual(['data', 'false']);
  });

  it('opens the table that the address names, at once and later', () => {
    location.hash = '#plans-table';
    unfoldData(document);
    expect(parts().data.classList.contains('open')).toBe(true);
    parts().button.click();
    dispatchEvent(new Event('hashchange'));
    expect(parts().data.classList.contains('open')).toBe(true);
  });
});
