import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ForceFinder } from '../../../src/components/force-finder.ts';

customElements.define('force-finder', ForceFinder);

const names = [
  ['kent', 'Kent Police', ''],
  ['north-wales', 'North Wales Police', 'Heddlu Gogledd Cymru'],
  ['south-wales', 'South Wales Police', 'Heddlu De Cymru'],
];
const load = vi.fn<ForceFinder['load']>();
const assign = vi.fn();

function finder(): ForceFinder {
  const items = names.map(
    ([id, name, welsh]) =>
      `<li><a href="/forces/${id}/">${name}${welsh === '' ? '' : `<span lang="cy"> ${welsh}</span>`}</a></li>`,
  );
  document.body.innerHTML = `<force-finder data-one="{name} fits." data-some="{count} fit." data-none="None fits.">
    <form><input type="search"><button type="submit">Find</button></form><p role="status"></p>
    <ul class="force-list">${items.join('')}</ul>
    <div class="force-shown" hidden><div class="force-place"></div><button type="button" class="force-back">Back</button></div>
  </force-finder>`;
  const element = document.querySelector<ForceFinder>('force-finder') ?? expect.fail('no finder');
  element.load = load;
  return element;
}

const input = (): HTMLInputElement => document.querySelector('input') ?? expect.fail('no input');
const links = (): readonly HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('.force-list a'),
];
const shownLinks = (): readonly string[] =>
  links()
    .filter((link) => link.closest('[hidden]') === null)
    .map(({ pathname }) => pathname);
const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
const type = (text: string): void => {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
};
const enter = (): void => {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
};
const press = (key: string): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const place = (): Element => document.querySelector('.force-place') ?? expect.fail('no place');
const shown = (): Promise<void> =>
  vi.waitFor(() => {
    expect(document.querySelector<HTMLElement>('.force-shown')?.hidden).toBe(false);
  });
const pageOf = (text: string): string =>
  `<html><body><h1>x</h1><div class="force-record">${text}</div></body></html>`;

beforeEach(() => {
  load
    .mockReset()
    .mockImplementation((address) => Promise.resolve(pageOf(`The record at ${new URL(address).pathname}`)));
  vi.spyOn(location, 'assign').mockImplementation(assign);
  assign.mockReset();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('force-finder', () => {
  it('shows every force until something is typed, and says nothing', () => {
    finder();
    expect(shownLinks()).toHaveLength(3);
    expect(status()).toBe('');
  });

  it('shows the forces that fit, by either name, and says how many', () => {
    finder();
    type('cymru');
    expect(shownLinks()).toEqual(['/forces/north-wales/', '/forces/south-wales/']);
    expect(status()).toBe('2 fit.');
    type('knet');
    expect(shownLinks()).toEqual(['/forces/kent/']);
    expect(status()).toBe('Kent Police fits.');
  });

  it('shows them all again when nothing fits or nothing is left, and says so', () => {
    finder();
    type('xyzzy');
    expect(shownLinks()).toHaveLength(3);
    expect(status()).toBe('None fits.');
    type('');
    expect(shownLinks()).toHaveLength(3);
    expect(status()).toBe('');
  });

  it('shows the record of the one force that fits when Enter is pressed, and leads there', async () => {
    finder();
    type('gogledd');
    enter();
    await shown();
    expect(place().textContent).toBe('North Wales PoliceThe record at /forces/north-wales/');
    expect(document.activeElement).toBe(place().firstElementChild);
    expect(document.activeElement?.tagName).toBe('H4');
    expect(links().map((link) => link.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });

  it('leads to the first of several that fit when Enter is pressed', () => {
    finder();
    type('wales');
    enter();
    expect(document.activeElement).toBe(links()[1]);
    expect(load).not.toHaveBeenCalled();
  });

  it('does nothing on Enter when nothing is typed or nothing fits', () => {
    finder();
    enter();
    type('xyzzy');
    enter();
    expect(load).not.toHaveBeenCalled();
  });

  it('shows the record of a force that is chosen in the list, and replaces it by the next', async () => {
    finder();
    links()[0]?.click();
    await shown();
    links()[2]?.click();
    await vi.waitFor(() => {
      expect(place().textContent).toBe('South Wales PoliceThe record at /forces/south-wales/');
    });
    expect(place().querySelectorAll('.force-record')).toHaveLength(1);
    expect(links().filter((link) => link.hasAttribute('aria-current'))).toEqual([links()[2]]);
  });

  it('shows the force that was chosen last, whichever page comes first', async () => {
    finder();
    let answer: (page: string) => void = () => undefined;
    load.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    links()[0]?.click();
    links()[1]?.click();
    await shown();
    answer(pageOf('late'));
    await new Promise(setImmediate);
    expect(place().textContent).toContain('North Wales Police');
    expect(load.mock.calls[0]?.[1].aborted).toBe(true);
    expect(assign).not.toHaveBeenCalled();
  });

  it.each([
    ['the page does not come', () => Promise.reject(new TypeError('offline'))],
    ['the page has no record', () => Promise.resolve('<p>Not here</p>')],
  ])('follows the link when %s', async (_, fails) => {
    finder();
    load.mockImplementationOnce(fails);
    links()[0]?.click();
    await vi.waitFor(() => {
      expect(assign).toHaveBeenCalledExactlyOnceWith(links()[0]?.href);
    });
  });

  it('leaves a click alone that asks for a new tab', () => {
    finder();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    links()[0]?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it('leads with the arrow keys from the text through the links that fit, and back', () => {
    finder();
    type('wales');
    input().focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[2]);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input());
  });

  it('leaves arrow keys alone elsewhere', async () => {
    finder();
    links()[0]?.click();
    await shown();
    expect(press('ArrowDown')).toBe(true);
    expect(document.activeElement?.tagName).toBe('H4');
  });

  it('leads back to the text', async () => {
    finder();
    links()[0]?.click();
    await shown();
    document.querySelector<HTMLElement>('.force-back')?.click();
    expect(document.activeElement).toBe(input());
  });

  it('leaves address and history as they are', async () => {
    finder();
    const before = [location.href, history.length];
    type('kent');
    enter();
    await shown();
    expect([location.href, history.length]).toEqual(before);
  });

  it('does no more once it is taken out of the page', () => {
    const element = finder();
    element.remove();
    element
      .querySelector<HTMLAnchorElement>('.force-list a')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(load).not.toHaveBeenCalled();
  });
});
