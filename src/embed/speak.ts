import { hostOf, secretIn } from './host.ts';
import { hear, heightMessages, linkMessage, type Box, type Message } from './messages.ts';

/**
 * Tells the page around an embed how tall it is, in every protocol of `messages.ts`, whenever that changes or the page
 * asks; alone in its window it says nothing.
 * @param id `<figure>/<state>/`
 */
export function speak(id: string): void {
  // An unguarded frame would hear itself for ever.
  if (parent === window) return;
  const root = document.documentElement;
  let host = hostOf(location.href);

  const box = (): Box => {
    const { width, height } = root.getBoundingClientRect();
    return { href: location.href, id, width: Math.ceil(width), height: Math.ceil(height) };
  };
  const send = (messages: readonly Message[]): void => {
    // A frame out of sight may not have been given its width yet, and words in no width are of any height, or of none.
    if (innerWidth === 0 || box().height === 0) return;
    // To whoever is there: in a sandbox origins are "null", and a height is no secret.
    for (const message of messages) parent.postMessage(message, '*');
  };
  const tell = (): void => {
    send(heightMessages(host, box()));
  };

  new ResizeObserver(tell).observe(root);
  addEventListener('load', tell);
  void document.fonts.ready.then(tell);
  addEventListener('hashchange', () => {
    host = { ...host, secret: secretIn(location.hash) };
    tell();
  });
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const hearing = hear(host, data, box());
    host = hearing.host;
    send(hearing.answers);
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // The page around follows links to our own host only; any other link, or a new tab, is the browser's to open.
    if (link?.host !== location.host || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const message = linkMessage(host, link.href);
    if (message === undefined) return;
    event.preventDefault();
    send([message]);
  });
}
