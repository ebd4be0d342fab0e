/** Size of the viewport in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/**
 * The viewport to lay lines out for. On touch a change of height alone is the address bar coming or going,
 * so the viewport stays what it was; so it does when nothing has changed.
 */
export function settledViewport(previous: Viewport, current: Viewport, touch: boolean): Viewport {
  if (current.width !== previous.width) return current;
  return touch || current.height === previous.height ? previous : current;
}

/** Reads the settled viewport of a window; gives the same object until it has changed. */
export function viewportReader(view: Window): () => Viewport {
  const read = (): Viewport => {
    const { clientWidth, clientHeight } = view.document.documentElement;
    return { width: clientWidth, height: clientHeight };
  };
  let settled = read();
  return () => {
    settled = settledViewport(settled, read(), view.matchMedia('(pointer: coarse)').matches);
    return settled;
  };
}
