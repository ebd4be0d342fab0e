import { copiedWords, copyText } from './copy-text.ts';

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

function blobAt(address: string, type: string): Promise<Blob> {
  const blob = textAt(address).then((text) => new Blob([text], { type }));
  // Where the clipboard refuses first, nobody waits for the text any more.
  blob.catch(() => undefined);
  return blob;
}

/** Copies a story so that an editor keeps its headings, links and pictures; as plain HTML where that cannot be. */
async function copyRich(path: string, button: Element, wanted: string): Promise<string> {
  try {
    // The promises go in unresolved: Safari forgets the press of the button while we wait.
    const item = new ClipboardItem({
      'text/html': blobAt(`${path}.html.txt`, 'text/html'),
      'text/plain': blobAt(`${path}.txt`, 'text/plain'),
    });
    await navigator.clipboard.write([item]);
    return `${wanted} copied: paste it into your editor.`;
  } catch {
    try {
      const html = await textAt(`${path}.html.txt`);
      return copiedWords(await copyText(html, button, wanted), `HTML of the ${wanted.toLowerCase()}`);
    } catch {
      return 'The copy could not be fetched. Open the link to it and copy from there.';
    }
  }
}

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
    const { wanted = '', copies, rich } = button.dataset;
    button.addEventListener('click', () => {
      const source = copies === undefined ? null : page.getElementById(copies);
      const done =
        source === null
          ? copyRich(rich ?? '', button, wanted)
          : copyText(source.textContent.trim(), button, wanted).then((copied) => copiedWords(copied, wanted));
      void done.then((words) => {
        tell(button, words);
      });
    });
  }
}
