interface Options {
  /** Goes to an address in place of the present one; `location.replace` when left out. */
  readonly replace?: (address: string) => void;
}

/**
 * Lets links within the page go to their target as ever, focus and address included, but without an entry in the
 * history: else the way out of the page would leave it one step Back.
 */
export function keepHistoryShort(page: Document, { replace = replaceAddress }: Options = {}): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || !isPlainClick(event) || !leadsWithin(link, page)) return;
    event.preventDefault();
    replace(link.href);
  });
}

/** Says whether a click asks for nothing but to follow the link here. */
export function isPlainClick(event: MouseEvent): boolean {
  const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

function leadsWithin(link: HTMLAnchorElement, page: Document): boolean {
  if (link.hash === '' || link.hasAttribute('download') || !['', '_self'].includes(link.target)) return false;
  return link.href.split('#', 1)[0] === page.URL.split('#', 1)[0];
}

function replaceAddress(address: string): void {
  location.replace(address);
}
