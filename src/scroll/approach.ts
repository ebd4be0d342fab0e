/** How near an element is when it is loaded: one and a half screens away. */
const nearby = '150% 0px';

/**
 * Calls `act` once, when the reader comes near an element that is shown, or at once when it is near already.
 * The function returned gives up waiting and may be called more than once.
 */
export function onApproach(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: nearby },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
