/** What became of an attempt to copy: copied, or shown selected for the reader to copy. */
export type Copied = 'copied' | 'selected';

/**
 * Copies a text; where the browser does not let us, shows it selected in a read-only field after `button`.
 * @param wanted what the field is called
 */
export async function copyText(text: string, button: Element, wanted: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Without a secure address there is no clipboard at all, and a reader may have forbidden it.
    const next = button.nextElementSibling;
    const field = next instanceof HTMLTextAreaElement ? next : document.createElement('textarea');
    field.readOnly = true;
    field.className = 'copy-field';
    field.ariaLabel = wanted;
    field.value = text;
    button.after(field);
    field.focus();
    field.select();
    return 'selected';
  }
}

/** What to say of it. */
export function copiedWords(copied: Copied, wanted: string): string {
  return copied === 'copied'
    ? `${wanted} copied.`
    : `${wanted} selected: press Control and C, or Command and C, to copy.`;
}

/** Offers the device's own ways to share on a button, where it has any. */
export function offerSheet(button: HTMLElement, data: () => ShareData): void {
  if (!('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // A reader who closes the sheet rejects the promise, and nothing is wrong.
    navigator.share(data()).catch(() => undefined);
  });
}
