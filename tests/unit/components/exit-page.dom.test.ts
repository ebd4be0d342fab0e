import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quickenExit } from '../../../src/components/exit-page.ts';

const elsewhere = 'https://www.bbc.co.uk/weather';
let replace: ReturnType<typeof vi.fn<(address: string) => void>>;

/** A page of its own for each test, since its listeners stay with it. */
const newPage = (body: string): Document => {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = body;
  Object.defineProperty(page, 'defaultView', { value: window });
  return page;
};
let page: Document;

beforeEach(() => {
  vi.useFakeTimers();
  replace = vi.fn();
  page = newPage(`<a class="exit" href="${elsewhere}"><span>Exit this page</span></a><input>`);
  quickenExit(page, { replace });
});

afterEach(() => {
  vi.useRealTimers();
});

const cover = (): Element | null => page.querySelector('.exit-cover');
const status = (): string | undefined => page.querySelector('[role="status"]')?.textContent;
/** Says whether the click was left to the browser. */
const click = (how: MouseEventInit = {}): boolean => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  let left = false;
  const end = (): void => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  page.addEventListener('click', end, { once: true });
  page.querySelector('.exit span')?.dispatchEvent(event);
  return left;
};
/** The browser shows the page: again, out of its memory, or for the first time. */
const shown = (persisted: boolean): Event =>
  Object.defineProperty(new Event('pageshow'), 'persisted', { value: persisted });
const press = (key: string, at: number, how: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
  Object.defineProperty(event, 'timeStamp', { value: at });
  page.querySelector('input')?.dispatchEvent(event);
  return event;
};

describe('quickenExit', () => {
  it('covers the page and puts the other page in its place when the link is clicked', () => {
    expect(click()).toBe(false);
    expect(cover()?.getAttribute('role')).toBe('alert');
    expect(cover()?.textContent).toBe('Loading another page…');
    expect(replace).toHaveBeenCalledExactlyOnceWith(elsewhere);
  });

  it('covers the page before it leaves', () => {
    replace.mockImplementation(() => {
      expect(cover()).not.toBeNull();
    });
    click();
    expect.assertions(1);
  });

  it('covers the whole page without waiting for a style sheet', () => {
    click();
    const style = page.querySelector<HTMLElement>('.exit-cover')?.style;
    expect([style?.position, style?.inset]).toEqual(['fixed', '0']);
  });

  it('has one cover however often the link is clicked', () => {
    click();
    click();
    expect(page.querySelectorAll('.exit-cover')).toHaveLength(1);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { button: 1 }])(
    'leaves a click with %o to the browser',
    (how) => {
      expect(click(how)).toBe(true);
      expect(cover()).toBeNull();
    },
  );

  it('leaves after Shift three times within five seconds', () => {
    for (const at of [0, 1000, 2000]) press('Shift', at);
    expect(cover()).not.toBeNull();
    expect(replace).toHaveBeenCalledExactlyOnceWith(elsewhere);
  });

  it('stays while somebody types capital letters', () => {
    for (const at of [0, 1000, 2000]) {
      press('Shift', at);
      press('A', at + 100, { shiftKey: true });
    }
    expect(replace).not.toHaveBeenCalled();
  });

  it('never swallows a key', () => {
    const events = [0, 1000, 2000].map((at) => press('Shift', at));
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false, false]);
  });

  it('tells how many presses are left, in a status that was there before', () => {
    expect(status()).toBe('');
    press('Shift', 0);
    expect(status()).toBe('Press Shift two more times to exit this page.');
    press('Shift', 1000);
    expect(status()).toBe('Press Shift once more to exit this page.');
  });

  it('takes back what it told after another key', () => {
    press('Shift', 0);
    press('Tab', 100);
    expect(status()).toBe('');
  });

  it('tells when the time is over', () => {
    press('Shift', 0);
    vi.advanceTimersByTime(5000);
    expect(status()).toBe('Exit by the Shift key was not finished in time.');
  });

  it('takes the cover away when the reader comes back, and counts anew', () => {
    for (const at of [0, 1000, 2000]) press('Shift', at);
    window.dispatchEvent(shown(true));
    expect(cover()).toBeNull();
    expect(status()).toBe('');
    press('Shift', 2500);
    expect(cover()).toBeNull();
  });

  it('takes nothing back when the page is only then said to be loaded', () => {
    for (const at of [0, 1000]) press('Shift', at);
    window.dispatchEvent(shown(false));
    expect(status()).toBe('Press Shift once more to exit this page.');
    press('Shift', 2000);
    window.dispatchEvent(shown(false));
    expect(cover()).not.toBeNull();
    expect(replace).toHaveBeenCalledOnce();
  });

  it('does nothing on a page without a way out', () => {
    const other = newPage('<p>words</p>');
    quickenExit(other, { replace });
    expect(other.body.innerHTML).toBe('<p>words</p>');
  });
});
