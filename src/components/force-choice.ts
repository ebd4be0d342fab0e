import { copyRich, textAt } from './copy-rich.ts';
import { copiedWords, copyText } from './copy-text.ts';
import { joinCopies } from './join-copies.ts';
import { rowsOf } from './rows-of.ts';

const take = ['text', 'frames', 'data'] as const;
type Taken = (typeof take)[number];

/**
 * `<force-choice data-copies data-table data-file>`: a checkbox with an id as its value for each force, buttons that
 * take what is chosen as text, as frames or as data, and a `[role=status]` that says how many are chosen and what came
 * of it. The code of each frame stands in `#frame-force-<id>`.
 */
export class ForceChoice extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('change', () => this.#count(), { signal });
    // The form empties its boxes only after it has said so.
    const afterwards = (): void => {
      setTimeout(() => this.#count());
    };
    this.addEventListener('reset', afterwards, { signal });
    for (const name of take) {
      const button = this.querySelector(`[data-take="${name}"]`);
      button?.addEventListener('click', () => void this.#take(name, button), { signal });
    }
    // The first button is the form's own, for Enter; there is nowhere to send a form to.
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.querySelector('form')?.removeAttribute('hidden');
    this.#count();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #chosen(): readonly string[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = words;
  }

  #count(): void {
    const count = this.#chosen().length;
    this.#say(
      count === 0 ? 'No force is chosen.' : `${count} ${count === 1 ? 'force is' : 'forces are'} chosen.`,
    );
  }

  async #take(taken: Taken, button: Element): Promise<void> {
    const ids = this.#chosen();
    if (ids.length === 0) {
      this.#say('No force is chosen. Choose one or several first.');
      return;
    }
    if (taken === 'text') this.#say(await this.#copyTexts(ids, button));
    else if (taken === 'frames') this.#say(await this.#copyFrames(ids, button));
    else this.#say(await this.#saveRows(ids));
  }

  #copyTexts(ids: readonly string[], button: Element): Promise<string> {
    const { copies = '' } = this.dataset;
    const all = async (ending: string, between: string): Promise<string> =>
      joinCopies(await Promise.all(ids.map((id) => textAt(`${copies}${id}${ending}`))), between);
    return copyRich(
      { html: () => all('.html.txt', '\n'), plain: () => all('.txt', '\n\n') },
      button,
      'Text of the chosen forces',
    );
  }

  async #copyFrames(ids: readonly string[], button: Element): Promise<string> {
    const codes = ids.map((id) => document.getElementById(`frame-force-${id}`)?.textContent.trim() ?? '');
    const wanted = 'Frames of the chosen forces';
    return copiedWords(await copyText(codes.join('\n\n'), button, wanted), wanted);
  }

  async #saveRows(ids: readonly string[]): Promise<string> {
    const { table = '', file = '' } = this.dataset;
    const csv = await textAt(table).catch(() => undefined);
    if (csv === undefined) return 'The data could not be fetched. The kit of each force has its row.';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([rowsOf(csv, ids)], { type: 'text/csv' }));
    link.download = file;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    });
    return 'Data of the chosen forces saved.';
  }
}
