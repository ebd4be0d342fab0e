import { isPlainClick } from '../scroll/in-page-links.ts';

/**
 * Opens quick ways to share where a section's link to all of them is pressed; their code is loaded then. When it cannot
 * be loaded, the link does what it says.
 */
export function quickenSharing(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.share') : null;
    if (link === null || !isPlainClick(event)) return;
    event.preventDefault();
    import('./share-panel.ts').then(
      ({ toggleSharing }) => {
        toggleSharing(link);
      },
      () => {
        location.assign(link.href);
      },
    );
  });
}
