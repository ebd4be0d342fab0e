import { isPlainClick } from '../scroll/in-page-links.ts';
import { findForces } from './force-search.ts';

/** Fetches the page of a force. */
type Load = (address: string, signal: AbortSignal) => Promise<string>;

async function loadPage(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer.text();
}

/**
 * `<force-finder>`: a search over a list of links to the pages of forces. Shows the links whose names fit, and the record
 * of the force that is chosen, taken from its page; when that fails, the link is followed. The address stays.
 */
export class ForceFinder extends HTMLElement {
  /** How pages come here. */
  load: Load = loadPage;
  #leaving = new AbortController();
  #choosing = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('input', () => this.#look(), { signal });
    this.addEventListener('submit', (event) => this.#enter(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#walk(event), { signal });
    // A browser may bring back what was typed before the page was left.
    if (this.#typed() !== '') this.#look();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#choosing.abort();
  }

  #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #typed(): string {
    return this.#input()?.value.trim() ?? '';
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.force-list a')];
  }

  /** Links that fit what is typed: none when nothing is typed, or nothing fits. */
  #fitting(): readonly HTMLAnchorElement[] {
    const links = this.#links();
    if (this.#typed() === '') return [];
    const places = findForces(this.#typed(), links.map(namesOf));
    return links.filter((_, place) => places.includes(place));
  }

  #look(): void {
    const fitting = this.#fitting();
    for (const link of this.#links()) {
      const item = link.closest('li');
      if (item !== null) item.hidden = fitting.length > 0 && !fitting.includes(link);
    }
    this.#tell(fitting);
  }

  #tell([first, ...others]: readonly HTMLAnchorElement[]): void {
    const status = this.querySelector('[role="status"]');
    const { one = '', some = '', none = '' } = this.dataset;
    const count = others.length + 1;
    const words =
      first === undefined
        ? none
        : count === 1
          ? one.replace('{name}', () => nameOf(first))
          : some.replace('{count}', String(count));
    const said = this.#typed() === '' ? '' : words;
    if (status !== null && status.textContent !== said) status.textContent = said;
  }

  #enter(event: Event): void {
    event.preventDefault();
    const [first, ...others] = this.#fitting();
    if (first === undefined) return;
    if (others.length === 0) void this.#choose(first);
    else first.focus();
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('a, .force-back') : null;
    if (target?.matches('.force-back')) this.#input()?.focus();
    const chosen = this.#links().find((link) => link === target);
    if (chosen === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    void this.#choose(chosen);
  }

  /** Arrows lead from the text to the links that are shown, and among them. */
  #walk(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const shown = this.#links().filter((link) => link.closest('[hidden]') === null);
    const stops: readonly (HTMLElement | null)[] = [this.#input(), ...shown];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + by];
    if (at < 0) return;
    event.preventDefault();
    next?.focus();
  }

  async #choose(link: HTMLAnchorElement): Promise<void> {
    this.#choosing.abort();
    this.#choosing = new AbortController();
    const { signal } = this.#choosing;
    try {
      const page = new DOMParser().parseFromString(await this.load(link.href, signal), 'text/html');
      const record = page.querySelector('.force-record');
      if (record === null) throw new Error(`${link.href} has no record.`);
      if (!signal.aborted) this.#show(link, record);
    } catch {
      if (!signal.aborted) location.assign(link.href);
    }
  }

  #show(link: HTMLAnchorElement, record: Element): void {
    const [shown, place] = [
      this.querySelector<HTMLElement>('.force-shown'),
      this.querySelector('.force-place'),
    ];
    if (shown === null || place === null) return;
    const heading = document.createElement('h4');
    heading.tabIndex = -1;
    heading.textContent = nameOf(link);
    place.replaceChildren(heading, document.importNode(record, true));
    shown.hidden = false;
    for (const other of this.#links()) other.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    heading.focus();
  }
}

/** The English name, and the Welsh one where there is one. */
function namesOf(link: Element): readonly string[] {
  return [...link.childNodes]
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter((name) => name !== '');
}

function nameOf(link: Element): string {
  return namesOf(link)[0] ?? '';
}
