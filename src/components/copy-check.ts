import { compareCopy, type Comparison, type Editions } from './compare-copy.ts';
import { pastedPassages } from './pasted-passages.ts';

function summary({ edition, stale, added }: Comparison, latest: number): string {
  if (edition === null)
    return 'Nothing in this is from the story. Paste the HTML of your page, or the page itself.';
  const which = `This is a copy of edition ${edition}${edition === latest ? ', the latest' : `; the latest is ${latest}`}.`;
  if (stale.length + added.length === 0)
    return `${which} Everything in it is as it is now: there is nothing to do.`;
  const count = stale.length + added.length;
  return `${which} ${count === 1 ? 'One passage is' : `${count} passages are`} to be replaced.`;
}

function passage(label: string, text: string): readonly HTMLElement[] {
  const term = document.createElement('dt');
  const words = document.createElement('dd');
  term.textContent = label;
  words.textContent = text;
  return [term, words];
}

function entry(name: string, fields: readonly (readonly HTMLElement[])[]): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const list = document.createElement('dl');
  heading.textContent = name;
  list.className = 'fields';
  for (const field of fields) {
    const row = document.createElement('div');
    row.append(...field);
    list.append(row);
  }
  item.append(heading, list);
  return item;
}

function nameOf(id: string, part: string): string {
  return part === 'alt' ? `${id}, the words for the picture` : id;
}

function entries({ stale, added }: Comparison): readonly HTMLElement[] {
  return [
    ...stale.map(({ id, part, text, edition, now }) =>
      entry(nameOf(id, part), [
        passage(edition === null ? 'Your copy says, and no edition did' : 'Your copy says', text),
        passage('It says now', now ?? 'Withdrawn: take it out.'),
      ]),
    ),
    ...added.map(({ id, part, words }) => entry(nameOf(id, part), [passage('New, to be added', words)])),
  ];
}

/**
 * `<copy-check>`: holds pasted HTML against every edition of the story, in this page alone. What is pasted is parsed and
 * read, never shown, run or sent.
 */
export class CopyCheck extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('paste', (event) => this.#paste(event), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.#check(this.#typed()), { signal });
    this.querySelector<HTMLElement>('.check-form')?.removeAttribute('hidden');
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #typed(): string {
    return this.querySelector('textarea')?.value ?? '';
  }

  // A page that is copied as it is shown brings its HTML along; the field would keep its bare words.
  #paste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const field = this.querySelector('textarea');
    if (html === '' || field === null) return;
    event.preventDefault();
    field.value = html;
    this.#check(html);
  }

  #check(html: string): void {
    const json = this.querySelector('script')?.textContent ?? '';
    // The page wrote it, in this shape.
    const editions = JSON.parse(json) as Editions;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const comparison = compareCopy(pastedPassages(page.body), editions);
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = summary(comparison, editions.edition);
    this.querySelector('.check-list')?.replaceChildren(...entries(comparison));
  }
}
