import type { StepSource } from './step-source.ts';

/**
 * Looks again when scrolling has come to rest, so that the page is right even if no crossing was reported;
 * where a browser does not tell when that is, looks once for each frame of scrolling.
 */
export function restSource(view: Window): StepSource {
  return {
    start(lookAgain) {
      const listening = new AbortController();
      const { signal } = listening;
      if ('onscrollend' in view) {
        view.addEventListener('scrollend', lookAgain, { signal });
      } else {
        eachFrame(view, lookAgain, signal);
      }
      return () => {
        listening.abort();
      };
    },
  };
}

function eachFrame(view: Window, lookAgain: () => void, signal: AbortSignal): void {
  let waiting = false;
  const look = (): void => {
    waiting = false;
    if (!signal.aborted) lookAgain();
  };
  view.addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      view.requestAnimationFrame(look);
    },
    { passive: true, signal },
  );
}
