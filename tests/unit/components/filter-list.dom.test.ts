import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { FilterList } from '../../../src/components/filter-list.ts';

customElements.define('filter-list', FilterList);

const list = `
  <filter-list data-noun="facts">
    <p>
      <input name="q">
      <select name="source">
        <option value="">Any</option><option value="S01">One</option><option value="S02">Other</option>
      </select>
      <button type="button" data-clear>Show all</button>
    </p>
    <p role="status">All 3 facts shown</p>
    <nav><a href="#early">Early</a> <a href="#late">Late</a></nav>
    <section data-group id="early"><ol>
      <li data-item id="cases" data-in-source="S01 S02">54 cases</li>
      <li data-item id="people" data-in-source="S02">169 people</li>
    </ol></section>
    <section data-group id="late"><ol><li data-item id="referrals" data-in-source="S01">415 referrals</li></ol></section>
  </filter-list>`;

const open = (search: string): void => {
  history.replaceState(null, '', `/facts/${search}`);
  const page = document.createElement('div');
  page.innerHTML = list;
  document.body.append(page);
};
const shown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-item]:not([hidden])')].map(({ id }) => id);
const status = (): string | undefined => document.querySelector('[role="status"]')?.textContent;
const set = (name: string, value: string): void => {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  if (control === null) throw new Error(`no ${name}`);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};

let pushState: MockInstance;

beforeEach(() => {
  pushState = vi.spyOn(history, 'pushState');
});

afterEach(() => {
  expect(pushState).not.toHaveBeenCalled();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('<filter-list>', () => {
  it('shows everything until something is asked for', () => {
    open('');
    expect(shown()).toEqual(['cases', 'people', 'referrals']);
    expect(status()).toBe('All 3 facts shown');
  });

  it('shows what fits, says how many, and keeps the filter in the address alone', () => {
    open('');
    set('q', '4');
    set('source', 'S02');
    expect(shown()).toEqual(['cases']);
    expect(status()).toBe('1 of 3 facts shown');
    expect(location.search).toBe('?q=4&source=S02');
    expect(localStorage).toHaveLength(0);
  });

  it('hides a group in which nothing fits, and the link to it', () => {
    open('');
    set('source', 'S02');
    expect(document.getElementById('late')?.hidden).toBe(true);
    expect(document.getElementById('early')?.hidden).toBe(false);
    const hidden = [...document.querySelectorAll<HTMLElement>('nav a')].map((link) => link.hidden);
    expect(hidden).toEqual([false, true]);
  });

  it('says when nothing fits', () => {
    open('');
    set('q', 'nothing at all');
    expect(shown()).toEqual([]);
    expect(status()).toBe('None of 3 facts fits');
  });

  it('opens with the filter that the address asks for', () => {
    open('?source=S01');
    expect(shown()).toEqual(['cases', 'referrals']);
    expect(document.querySelector('select')?.value).toBe('S01');
  });

  it('takes a choice that there is not for none', () => {
    open('?source=S99');
    expect(shown()).toHaveLength(3);
  });

  it('shows all again when asked to', () => {
    open('?q=54');
    document.querySelector<HTMLElement>('[data-clear]')?.click();
    expect(shown()).toHaveLength(3);
    expect(location.search).toBe('');
  });

  it('shows the item that the address names, whatever the filter', () => {
    open('?q=54#referrals');
    expect(shown()).toHaveLength(3);
    set('source', 'S02');
    expect(shown()).not.toContain('referrals');
    dispatchEvent(new Event('hashchange'));
    expect(shown()).toContain('referrals');
  });

  it('hears nothing more once it has left the page', () => {
    open('?q=54');
    const left = document.querySelector('filter-list');
    left?.remove();
    left?.querySelector<HTMLElement>('[data-clear]')?.click();
    expect(location.search).toBe('?q=54');
  });
});
