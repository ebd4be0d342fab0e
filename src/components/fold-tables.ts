/**
 * Tables stand open in the page, for readers without scripts and on paper. Where the stage shows the same numbers they
 * fold away, out of sight only, and unfold for a link that leads to them, for the read mode and for print.
 */
export function foldTables(page: Document): void {
  const tables = [...page.querySelectorAll<HTMLDetailsElement>('details.data')];
  const read = (): boolean => page.documentElement.dataset['mode'] === 'read';
  const unfoldTarget = (): void => {
    const target = page.getElementById(location.hash.slice(1))?.closest('details');
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  const unfold = (): void => {
    for (const table of tables) table.open = true;
  };
  if (!read()) {
    for (const table of tables) {
      // What the reader can already see stays as it is: nothing on the screen moves by itself.
      if (table.getBoundingClientRect().top > innerHeight) table.open = false;
    }
  }
  new MutationObserver(() => {
    if (read()) unfold();
  }).observe(page.documentElement, { attributeFilter: ['data-mode'] });
  addEventListener('beforeprint', unfold);
  addEventListener('hashchange', unfoldTarget);
  unfoldTarget();
}
