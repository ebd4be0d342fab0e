import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHistoryShort } from '../../../src/scroll/in-page-links.ts';

const replace = vi.fn<(address: string) => void>();
const page = document.implementation.createHTMLDocument();
Object.defineProperty(page, 'URL', { value: 'https://story.test/base/?mode=step#cover' });
keepHistoryShort(page, { replace });
let left = false;
page.addEventListener('click', (event) => {
  left = !event.defaultPrevented;
  event.preventDefault();
});

/** Clicks a link and says whether it was left to the browser to follow. */
const click = (attributes: Readonly<Record<string, string>>, how: MouseEventInit = {}): boolean => {
  const link = page.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  const address = new URL(attributes['href'] ?? '', page.URL);
  Object.defineProperty(link, 'href', { value: address.href });
  Object.defineProperty(link, 'hash', { value: address.hash });
  link.innerHTML = '<b>words</b>';
  // The test's own page would follow the link while the event is still on its way.
  const dispatch = Reflect.get(HTMLElement.prototype, 'dispatchEvent');
  Object.defineProperty(link, 'dispatchEvent', { value: dispatch });
  page.body.replaceChildren(link);
  link.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
  return left;
};

beforeEach(() => {
  replace.mockClear();
});

describe('keepHistoryShort', () => {
  it.each(['#plans/sorted', '/base/?mode=step#plans/sorted'])(
    'puts %s in place of the present address',
    (href) => {
      expect(click({ href })).toBe(false);
      expect(replace).toHaveBeenCalledExactlyOnceWith('https://story.test/base/?mode=step#plans/sorted');
    },
  );

  it.each([
    ['another page', { href: '/base/facts/#plans' }],
    ['another mode', { href: '?mode=read#plans' }],
    ['no target', { href: '?mode=step' }],
    ['another window', { href: '#plans', target: '_blank' }],
    ['a file', { href: '#plans', download: '' }],
  ])('leaves a link to %s to the browser', (_, attributes: Record<string, string>) => {
    expect(click(attributes)).toBe(true);
    expect(replace).not.toHaveBeenCalled();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'leaves a click with %o to the browser',
    (how) => {
      expect(click({ href: '#plans' }, how)).toBe(true);
      expect(replace).not.toHaveBeenCalled();
    },
  );

  it('leaves a click alone that somebody else has dealt with', () => {
    page.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
    click({ href: '#plans' });
    expect(replace).not.toHaveBeenCalled();
  });
});
