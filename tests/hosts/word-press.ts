/**
 * What WordPress puts round an embed that it has discovered, written from its documented behaviour: the quotation first,
 * then the frame in a sandbox, clipped until a height comes.
 */
export function wordPressMarkup(address: string, title: string): string {
  const secret = 'a1B2c3D4e5';
  return (
    `<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="${address}">${title}</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="${title}" ` +
    'style="position:absolute;clip:rect(1px,1px,1px,1px)" ' +
    `src="${address}#?secret=${secret}" data-secret="${secret}" width="600" height="300"></iframe>`
  );
}

/** What WordPress runs in the page: heights between 200 and 1000 px, links to the frame's own host. */
export function receiveWordPress(): void {
  const frames = (): HTMLIFrameElement[] => [
    ...document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content'),
  ];
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const { secret, message, value } = data as Record<string, unknown>;
    if (typeof secret !== 'string' || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const quotation of document.querySelectorAll<HTMLElement>('blockquote')) {
      if (quotation.dataset['secret'] === secret) quotation.style.display = 'none';
    }
    for (const frame of frames()) {
      if (frame.dataset['secret'] !== secret || frame.contentWindow !== source) continue;
      frame.removeAttribute('style');
      if (message === 'height') {
        frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(String(value), 10))));
      }
      if (message === 'link' && document.activeElement === frame) {
        const target = new URL(String(value));
        if (target.host === new URL(frame.src).host) window.location.href = target.href;
      }
    }
  });
  window.addEventListener('load', () => {
    for (const frame of frames()) {
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
    }
  });
}
