import { copiedWords, copyText } from './copy-text.ts';

/** One text as an editor takes it: with headings, links and pictures, and as bare words. */
export interface RichText {
  readonly html: () => Promise<string>;
  readonly plain: () => Promise<string>;
}

function blobOf(text: Promise<string>, type: string): Promise<Blob> {
  const blob = text.then((words) => new Blob([words], { type }));
  // Where the clipboard refuses first, nobody waits for the text any more.
  blob.catch(() => undefined);
  return blob;
}

/**
 * Copies a text so that an editor keeps its headings, links and pictures; as HTML where that cannot be.
 * @returns what to say of it
 */
export async function copyRich({ html, plain }: RichText, button: Element, wanted: string): Promise<string> {
  try {
    // The promises go in unresolved: Safari forgets the press of the button while we wait.
    const item = new ClipboardItem({
      'text/html': blobOf(html(), 'text/html'),
      'text/plain': blobOf(plain(), 'text/plain'),
    });
    await navigator.clipboard.write([item]);
    return `${wanted} copied: paste it into your editor.`;
  } catch {
    try {
      return copiedWords(await copyText(await html(), button, wanted), `HTML of the ${wanted.toLowerCase()}`);
    } catch {
      return 'The copy could not be fetched. Open the link to it and copy from there.';
    }
  }
}

/** The text at an address. @throws where there is none */
export async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
