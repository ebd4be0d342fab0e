import { copiedWords, copyText, offerSheet } from './copy-text.ts';

/** The address of what a reader sees of a section: the state that its stage shows, or the whole section. */
export function seenAddress(section: Element): string {
  const state = section.querySelector<HTMLElement>('.step.active')?.dataset['state'];
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return new URL(state === undefined ? `${section.id}/` : `${section.id}/${state}/`, site).href;
}

/** Opens the quick ways to share after the link to all of them, or closes them again. */
export function toggleSharing(link: HTMLAnchorElement): void {
  const open = link.nextElementSibling;
  const section = link.closest('section');
  link.setAttribute('aria-expanded', String(open === null));
  if (open !== null) open.remove();
  if (open !== null || section === null) return;
  const url = seenAddress(section);
  const panel = document.createElement('div');
  panel.className = 'share-panel';
  panel.role = 'group';
  panel.setAttribute('aria-label', link.textContent.trim());
  const add = <Name extends 'a' | 'button' | 'p'>(name: Name, words: string): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    element.textContent = words;
    panel.append(element);
    return element;
  };
  const copy = add('button', 'Copy link');
  const sheet = add('button', 'Share with…');
  const more = add('a', 'Picture, text and citation');
  const status = add('p', url);
  status.role = 'status';
  sheet.hidden = true;
  more.href = `${new URL(url).pathname}#share`;
  offerSheet(sheet, () => ({ title: section.querySelector('h2')?.textContent.trim() ?? '', url }));
  copy.addEventListener('click', () => {
    void copyText(url, copy, 'Link').then((copied) => {
      status.textContent = copiedWords(copied, 'Link');
    });
  });
  link.after(panel);
  copy.focus();
}
