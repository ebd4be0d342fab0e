import { addressOfPlace } from '../scroll/address-of-place.ts';

/** How long nothing has scrolled before the reader has settled, in milliseconds. */
const calm = 300;

/**
 * Keeps the address at the place that the reader has settled at, so that it can be shared as it stands. It replaces and
 * never adds to the history. An address that was asked for, such as that of a table, stays until the reader goes on.
 */
export function followReader(page: Document): void {
  let waiting = 0;
  let asked = location.hash !== '';
  /** Where the address that was asked for left the reader. */
  let landed: number | undefined;

  const settle = (): void => {
    if (asked) landed = scrollY;
    asked = false;
    if (scrollY === landed) return;
    landed = undefined;
    const section = page.querySelector<HTMLAnchorElement>('.contents [aria-current]')?.hash.slice(1) ?? null;
    const step = section && page.getElementById(section)?.querySelector<HTMLElement>('.step.active');
    const address = addressOfPlace(location.href, {
      section,
      state: (step && step.dataset['state']) ?? null,
    });
    if (address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some browsers limit how often the address may change; the next rest is soon enough.
    }
  };
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(settle, calm);
  };
  addEventListener('scroll', wait, { passive: true });
  addEventListener('load', wait);
  addEventListener('hashchange', () => {
    asked = true;
    wait();
  });
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-move]')) return;
    landed = undefined;
    wait();
  });
}
