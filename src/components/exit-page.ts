import { isPlainClick } from '../scroll/in-page-links.ts';
import { pressesToLeave, shiftPresses, timeToLeave } from './shift-presses.ts';

interface Options {
  /** Leaves for an address without an entry in the history; `location.replace` when left out. */
  readonly replace?: (address: string) => void;
}

const leavingWords = 'Loading another page…';
const progressWords = [
  '',
  'Press Shift two more times to exit this page.',
  'Press Shift once more to exit this page.',
];
const lapsedWords = 'Exit by the Shift key was not finished in time.';

/**
 * Makes the plain link out of the page faster: a click, or Shift three times within five seconds, covers the page at
 * once and puts the other page in its place, so that Back does not return here.
 */
export function quickenExit(page: Document, { replace = replaceAddress }: Options = {}): void {
  const link = page.querySelector<HTMLAnchorElement>('a.exit');
  const view = page.defaultView;
  if (link === null || view === null) return;
  const status = page.createElement('p');
  status.className = 'exit-status';
  status.setAttribute('role', 'status');
  link.after(status);
  let presses: readonly number[] = [];
  let lapse = 0;

  const leave = (): void => {
    coverPage(page);
    replace(link.href);
  };
  const tell = (words: string): void => {
    if (status.textContent !== words) status.textContent = words;
  };

  page.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element && event.target.closest('a.exit') !== null;
    if (!clicked || !isPlainClick(event)) return;
    event.preventDefault();
    leave();
  });
  page.addEventListener('keydown', ({ key, timeStamp, repeat, altKey, ctrlKey, metaKey }) => {
    presses = shiftPresses(presses, { key, time: timeStamp, repeat, modified: altKey || ctrlKey || metaKey });
    view.clearTimeout(lapse);
    tell(progressWords[presses.length] ?? leavingWords);
    if (presses.length >= pressesToLeave) leave();
    else if (presses.length > 0) lapse = view.setTimeout(() => tell(lapsedWords), timeToLeave);
  });
  view.addEventListener('pageshow', ({ persisted }) => {
    // A first load is told so too, and some browsers tell it after the reader has begun to leave.
    if (!persisted) return;
    presses = [];
    tell('');
    page.querySelector('.exit-cover')?.remove();
  });
}

/** Opaque whatever style sheets have loaded, and where the browser has a top layer above every note that is open. */
function coverPage(page: Document): void {
  if (page.querySelector('.exit-cover') !== null) return;
  const cover = page.createElement('div');
  cover.className = 'exit-cover';
  cover.setAttribute('role', 'alert');
  cover.textContent = leavingWords;
  Object.assign(cover.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '2147483647',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    margin: '0',
    border: '0',
    padding: '2rem',
    background: 'Canvas',
    color: 'CanvasText',
  });
  page.body.append(cover);
  if (!('showPopover' in cover)) return;
  cover.popover = 'manual';
  cover.showPopover();
}

function replaceAddress(address: string): void {
  location.replace(address);
}
