/**
 * Where the stage shows the numbers, their table waits behind a button; everywhere else the style sheet leaves it open,
 * so that nothing changes its height while the page loads. A link that leads to a table opens it.
 */
export function unfoldData(page: Document): void {
  const open = (data: Element, opened: boolean): void => {
    data.classList.toggle('open', opened);
    data.querySelector('.data-toggle')?.setAttribute('aria-expanded', String(opened));
  };
  for (const button of page.querySelectorAll('.data-toggle')) {
    const data = button.closest('.data');
    button.addEventListener('click', () => {
      if (data !== null) open(data, !data.classList.contains('open'));
    });
  }
  const openTarget = (): void => {
    const target = page.getElementById(location.hash.slice(1));
    if (target?.classList.contains('data') === true) open(target, true);
  };
  addEventListener('hashchange', openTarget);
  openTarget();
}
