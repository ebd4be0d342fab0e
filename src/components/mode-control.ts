import { modeOf, readingModes, withMode } from '../scroll/reading-mode.ts';

/**
 * Lets the reader choose how to read. The choice stands in the address and nowhere else, makes no entry in the history,
 * and keeps the reader at the section that was being read, or at the step that was shown.
 */
export function offerModes(page: Document): void {
  const root = page.documentElement;
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-set-mode]')];
  const show = (): void => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['setMode'] === root.dataset['mode']));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const mode = readingModes.find((known) => known === button.dataset['setMode']);
      if (mode === undefined || mode === root.dataset['mode']) return;
      const place = keptPlace(page, button);
      root.dataset['mode'] = mode;
      show();
      try {
        history.replaceState(history.state, '', withMode(location.href, mode));
      } catch {
        // Some browsers limit how often the address may change; the mode holds without it.
      }
      place();
    });
  }
  root.dataset['mode'] = modeOf(location.search);
  show();
}

/** Remembers what the reader has in view; the function returned brings it back to where it was. */
function keptPlace(page: Document, button: Element): () => void {
  const anchor = button.closest('.cover') ?? current(page);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  return () => {
    if (anchor === null) return;
    // In the other modes every step of a section is at one place; scrolling has to go to the one that was shown.
    const step = page.documentElement.dataset['mode'] === 'scroll' && anchor.querySelector('.step ~ .active');
    if (step) {
      step.scrollIntoView({ behavior: 'instant' });
      return;
    }
    const moved = anchor.getBoundingClientRect().top - Math.max(top, 0);
    if (top <= 0) anchor.scrollIntoView({ behavior: 'instant' });
    else scrollBy({ top: moved, behavior: 'instant' });
  };
}

function current(page: Document): Element | null {
  const link = page.querySelector<HTMLAnchorElement>('.contents a[aria-current]');
  return link === null ? null : page.getElementById(link.hash.slice(1));
}
