import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followReader } from '../../../src/components/follow-reader.ts';

const scrolledTo = (top: number): void => {
  Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
  dispatchEvent(new Event('scroll'));
};
const isAt = (section: string): void => {
  for (const link of document.querySelectorAll('.contents a')) {
    if (link.getAttribute('href') === `#${section}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/?mode=step');
  document.title = 'Told';
  document.body.innerHTML = `
    <nav class="contents"><a href="#plans">Plans</a><a href="#unknown">Unknown</a></nav>
    <section id="plans"><div class="step active" data-state="sorted"></div><button data-move="next"></button></section>
    <section id="unknown"></section>`;
  followReader(document);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the address', () => {
  it('follows the reader once scrolling has settled, without an entry in the history or another title', () => {
    const entries = history.length;
    isAt('plans');
    scrolledTo(100);
    expect(location.hash).toBe('');
    vi.runAllTimers();
    expect([location.search, location.hash]).toEqual(['?mode=step', '#plans/sorted']);
    isAt('unknown');
    scrolledTo(900);
    vi.runAllTimers();
    expect(location.hash).toBe('#unknown');
    expect([history.length, document.title]).toEqual([entries, 'Told']);
  });

  it('is written once however much the reader scrolls before settling, and not again at the same place', () => {
    const write = vi.spyOn(history, 'replaceState');
    isAt('plans');
    for (let top = 0; top < 500; top += 10) scrolledTo(top);
    vi.runAllTimers();
    scrolledTo(505);
    vi.runAllTimers();
    expect(write).toHaveBeenCalledTimes(1);
    write.mockRestore();
  });

  it('that was asked for stays until the reader goes on', () => {
    history.replaceState(null, '', '#plans-table');
    isAt('plans');
    dispatchEvent(new Event('hashchange'));
    scrolledTo(300);
    vi.runAllTimers();
    expect(location.hash).toBe('#plans-table');
    scrolledTo(300);
    vi.runAllTimers();
    expect(location.hash).toBe('#plans-table');
    scrolledTo(340);
    vi.runAllTimers();
    expect(location.hash).toBe('#plans/sorted');
  });

  it('follows the buttons too, where nothing scrolls', () => {
    history.replaceState(null, '', '#plans/forces');
    isAt('plans');
    dispatchEvent(new Event('hashchange'));
    vi.runAllTimers();
    document.querySelector<HTMLElement>('[data-move]')?.click();
    vi.runAllTimers();
    expect(location.hash).toBe('#plans/sorted');
  });

  it('is left alone when the browser refuses to change it', () => {
    const write = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    isAt('plans');
    scrolledTo(100);
    expect(() => vi.runAllTimers()).not.toThrow();
    write.mockRestore();
  });
});
