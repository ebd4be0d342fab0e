import { addressWith, fits, type Filter, type Item } from './filter.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * `<filter-list data-noun="facts">`: inputs and selects with names, a `[role=status]`, and `[data-item]`s, perhaps in
 * `[data-group]`s. Shows the items that fit and says how many; a link of its `nav` hides with its group. The filter
 * stands in the address and nowhere else.
 */
export class FilterList extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const asked = new URLSearchParams(location.search);
    for (const control of this.#controls()) control.value = asked.get(control.name) ?? '';
    // A choice that there is not leaves the list whole.
    for (const control of this.#controls()) if (control.value === '') control.value = '';
    this.#show();
    this.addEventListener('input', () => this.#look(), { signal });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(), { signal });
    addEventListener('hashchange', () => this.#uncover(), { signal });
    this.#uncover();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #controls(): readonly Control[] {
    return [...this.querySelectorAll<Control>('input[name], select[name]')];
  }

  #filter(): Filter {
    return new Map(this.#controls().map(({ name, value }) => [name, value]));
  }

  #look(): void {
    history.replaceState(history.state, '', addressWith(location.href, this.#filter()));
    this.#show();
  }

  #clear(): void {
    for (const control of this.#controls()) control.value = '';
    this.#look();
  }

  #show(): void {
    const filter = this.#filter();
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    for (const item of items) item.hidden = !fits(itemOf(item, filter), filter);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('nav a')) {
      link.hidden = document.getElementById(link.hash.slice(1))?.hidden === true;
    }
    const shown = items.filter((item) => !item.hidden).length;
    const all = `${items.length} ${this.dataset['noun'] ?? ''}`;
    const status = this.querySelector('[role="status"]');
    const words =
      shown === items.length
        ? `All ${all} shown`
        : shown === 0
          ? `None of ${all} fits`
          : `${shown} of ${all} shown`;
    if (status !== null && status.textContent !== words) status.textContent = words;
  }

  /** An address names an item: it is shown, whatever the filter says. */
  #uncover(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || !this.contains(target) || target.closest('[hidden]') === null) return;
    this.#clear();
    target.scrollIntoView();
  }
}

function itemOf(element: HTMLElement, filter: Filter): Item {
  const words = [...filter.keys()].map(
    (name) => [name, (element.getAttribute(`data-in-${name}`) ?? '').split(' ')] as const,
  );
  return { text: element.textContent, words: Object.fromEntries(words) };
}
