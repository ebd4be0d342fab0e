/** Closes the contents when a section has been chosen, so that they do not lie over it. */
export function closeContentsOnChoice(page: Document): void {
  const panel = page.getElementById('contents');
  panel?.addEventListener('click', (event) => {
    const chosen = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (chosen && 'hidePopover' in panel) panel.hidePopover();
  });
}
