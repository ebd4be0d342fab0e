/** How near is near once the reader scrolls: one and a half screens. Before that only what can be seen is. */
const nearby = '150% 0px';

/**
 * Calls `act` once, when the reader comes near an element that is shown, or at once when it is near already. A reader
 * who has not scrolled yet is near only to what is on the screen, so that a page that is not read loads nothing.
 * The function returned gives up waiting and may be called more than once.
 */
export function onApproach(element: Element, act: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const observe = (rootMargin: string): void => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (signal.aborted || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        ending.abort();
        act();
      },
      { rootMargin },
    );
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    observer.observe(element);
  };
  const observeNearby = (): void => {
    observe(nearby);
  };
  if (scrollY > 0) observeNearby();
  else {
    observe('0px');
    addEventListener('scroll', observeNearby, { once: true, passive: true, signal });
  }
  return () => {
    ending.abort();
  };
}
