/**
 * Brings the figure into view when the address names one of its steps that has no place of its own, as in step mode,
 * where only one step is shown; the browser itself does not scroll there.
 */
export function followHiddenTargets(page: Document): void {
  const follow = (): void => {
    const target = page.getElementById(location.hash.slice(1));
    if (target === null || target.getClientRects().length > 0) return;
    const stage = target.closest('story-figure')?.querySelector('.stage');
    stage?.scrollIntoView({ behavior: 'instant' });
  };
  addEventListener('hashchange', follow);
  follow();
}
