import type { Page } from '@playwright/test';

/** One stop of a walk by the Tab key. */
export interface FocusStop {
  /** Tag, class and what the element says. */
  readonly name: string;
  /** What lies over the middle of the element, or where it went; nothing when it can be seen. */
  readonly hiddenBy: string | null;
  /** Whether a ring is drawn around it. */
  readonly ringed: boolean;
}

/** Walks from the top of the page to its end by the Tab key, at most `limit` stops. */
export async function walkByTab(page: Page, limit = 600): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let count = 0; count < limit; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`The walk did not come to its end within ${String(limit)} stops.`);
}

/** Runs in the page: the stop that has the focus now; null when the walk has left the page. */
function focusedStop(): FocusStop | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const nameOf = (element: Element): string =>
    [element.localName, ...element.classList].join('.') +
    (element.id === '' ? '' : `#${element.id}`) +
    ` “${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
  // A link that breaks over two lines is found by its first line.
  const box = [...focused.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const style = getComputedStyle(focused);
  const ringed = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const found = (): string | null => {
    if (box === undefined) return 'nowhere on the page';
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
      return `off the screen at ${Math.round(x)}, ${Math.round(y)}`;
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused))
      ? null
      : top === null
        ? 'nothing'
        : nameOf(top);
  };
  return { name: nameOf(focused), hiddenBy: found(), ringed };
}
