import type { Page } from '@playwright/test';

/** One thing that the browser measured. */
export interface Measure {
  /** Milliseconds since the page began to load. */
  readonly startTime: number;
  /** Milliseconds; 0 for what has no length. */
  readonly duration: number;
  /** How much moved, 0 to 1; only a layout shift has it. */
  readonly value?: number;
  /** What moved, each as `tag.class "first words"`; only a layout shift has it. */
  readonly moved?: readonly string[];
}

interface Moved {
  readonly sources?: readonly { readonly node: Node | null }[];
}

/** Everything of one kind that the browser measured since the page began to load. */
export async function performanceEntries(page: Page, type: string): Promise<readonly Measure[]> {
  return page.evaluate(async (kind) => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: kind, buffered: true });
    const nameOf = ({ node }: { readonly node: Node | null }): string => {
      const element = node instanceof Element ? node : (node?.parentElement ?? null);
      if (element === null) return 'something gone';
      const text = (node?.textContent ?? '').trim().slice(0, 30);
      return `${[element.localName, ...element.classList].join('.')} "${text}"`;
    };
    // The browser's types know of an entry only what all kinds have, and JSON has no elements.
    return observer.takeRecords().map((entry) => ({
      ...(entry.toJSON() as Measure),
      moved: (entry as Moved).sources?.map(nameOf) ?? [],
    }));
  }, type);
}
