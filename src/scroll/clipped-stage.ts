const scrolling = /auto|scroll|hidden/;

/**
 * The nearest element around a stage that would keep it from sticking, because it scrolls or hides what overflows.
 * The root does no harm, nor does a body whose overflow goes to the viewport.
 */
export function stickyBreaker(stage: Element): Element | undefined {
  const { body, documentElement: root } = stage.ownerDocument;
  const scrolls = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return scrolling.test(overflowX) || scrolling.test(overflowY);
  };
  for (
    let element = stage.parentElement;
    element !== null && element !== root;
    element = element.parentElement
  ) {
    if (scrolls(element) && (element !== body || scrolls(root))) return element;
  }
  return undefined;
}

/** Tells a developer, on the console, which element keeps a figure's stage from sticking. */
export function warnOfClippedStage(figure: Element): void {
  const stage = figure.querySelector('.stage');
  const breaker = stage === null ? undefined : stickyBreaker(stage);
  if (breaker === undefined) return;
  console.warn('This element scrolls or hides its overflow, so the stage in it cannot stick.', breaker);
  console.warn('Write overflow: clip instead.');
}
