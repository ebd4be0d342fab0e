import type { StepSource } from './step-source.ts';
import type { Viewport } from './viewport.ts';

/** Says whether the page went so far at once that nobody saw what is between: more than one screen. */
export function isLeap(from: number, to: number, screen: number): boolean {
  return Math.abs(to - from) > screen;
}

/**
 * Looks again after whatever puts the reader elsewhere, or the page under the reader, without scrolling there:
 * landing, coming back, an address, a new shape of the window, fonts, a reading mode, a leap of the scroll bar.
 */
export function jumpSource(view: Window, viewport: () => Viewport): StepSource {
  return {
    start(lookAgain) {
      const listening = new AbortController();
      const { signal } = listening;
      const look = (): void => {
        if (!signal.aborted) lookAgain();
      };
      const lookTwice = (): void => {
        look();
        view.requestAnimationFrame(look); // browsers differ in whether they scroll before or after saying so
      };
      for (const type of ['load', 'pageshow', 'hashchange', 'popstate']) {
        view.addEventListener(type, lookTwice, { signal });
      }
      onResize(view, viewport, look, signal);
      onLeap(view, viewport, look, signal);
      onFonts(view.document, look, signal);
      const modes = new MutationObserver(look);
      modes.observe(view.document.documentElement, { attributeFilter: ['class', 'data-mode'] });
      return () => {
        modes.disconnect();
        listening.abort();
      };
    },
  };
}

function onResize(view: Window, viewport: () => Viewport, look: () => void, signal: AbortSignal): void {
  let seen = viewport();
  const resized = (): void => {
    const now = viewport();
    if (now === seen) return;
    seen = now;
    look();
  };
  view.addEventListener('resize', resized, { signal });
  view.addEventListener('orientationchange', resized, { signal });
}

function onLeap(view: Window, viewport: () => Viewport, look: () => void, signal: AbortSignal): void {
  let place = view.scrollY;
  view.addEventListener(
    'scroll',
    () => {
      const before = place;
      place = view.scrollY;
      if (isLeap(before, place, viewport().height)) look();
    },
    { passive: true, signal },
  );
}

function onFonts(page: Document, look: () => void, signal: AbortSignal): void {
  // Older browsers and test documents have no font set, whatever the types say.
  const fonts = page.fonts as FontFaceSet | undefined;
  if (fonts === undefined) return;
  fonts.addEventListener('loadingdone', look, { signal });
  void fonts.ready.then(look);
}
