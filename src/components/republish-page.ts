import { copyRich, textAt } from './copy-rich.ts';
import { copiedWords, copyText } from './copy-text.ts';

/** Makes the buttons of the page for partners copy; what came of it is told beside the button. */
export function offerCopies(page: Document): void {
  const tell = (button: Element, words: string): void => {
    const status = page.querySelector('.republish-status');
    if (status === null) return;
    // It moves to the button, so that a reader who sees the page sees it too.
    const place = button.closest('td, .ways, .code-sample') ?? button;
    place.after(status);
    status.textContent = words;
  };
  for (const button of page.querySelectorAll<HTMLElement>('button[data-copies], button[data-rich]')) {
    const { wanted = '', copies, rich = '' } = button.dataset;
    button.addEventListener('click', () => {
      const source = copies === undefined ? null : page.getElementById(copies);
      const done =
        source === null
          ? copyRich(
              { html: () => textAt(`${rich}.html.txt`), plain: () => textAt(`${rich}.txt`) },
              button,
              wanted,
            )
          : copyText(source.textContent.trim(), button, wanted).then((copied) => copiedWords(copied, wanted));
      void done.then((words) => {
        tell(button, words);
      });
    });
  }
}
