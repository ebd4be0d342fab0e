import { copiedWords, copyText, offerSheet } from './copy-text.ts';

/**
 * Makes the buttons of a page's block for sharing work: each copies the text, or the address, of the element that it
 * names, and the outcome is told in the block's status.
 */
export function offerSharing(page: Document): void {
  const block = page.querySelector('#share');
  const status = block?.querySelector('[role="status"]');
  const link = block?.querySelector<HTMLAnchorElement>('#share-link');
  if (!block || !status || !link) return;
  for (const button of block.querySelectorAll<HTMLElement>('[data-copies]')) {
    const wanted = button.dataset['wanted'] ?? '';
    button.addEventListener('click', () => {
      const source = page.getElementById(button.dataset['copies'] ?? '');
      if (source === null) return;
      void copyText(wordsOf(source), button, wanted).then((copied) => {
        status.textContent = copiedWords(copied, wanted);
      });
    });
  }
  const sheet = block.querySelector<HTMLElement>('.share-sheet');
  if (sheet !== null) {
    offerSheet(sheet, () => ({ title: page.querySelector('h1')?.textContent.trim() ?? '', url: link.href }));
  }
}

/** What is copied of an element: the address of a link, the lines of a form, or words without the page's line breaks. */
function wordsOf(element: HTMLElement): string {
  if (element instanceof HTMLAnchorElement) return element.href;
  const text = element.textContent.trim();
  return element instanceof HTMLPreElement ? text : text.replace(/\s+/g, ' ');
}
