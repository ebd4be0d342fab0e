import { layouts } from '../figures/layouts.ts';
import { onApproach } from '../scroll/approach.ts';

/**
 * `<story-figure data-figure="cases">`: the steps and the stage of one figure. The code that draws is loaded when the
 * reader comes near, or at once when the address names one of its steps. When that fails, the page goes back to stills.
 */
export class StoryFigure extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const run = (): void => void runWhenLoaded(this, signal);
    const stage = this.querySelector('.stage');
    if (stage === null) return;
    if (isAddressed(this)) run();
    else signal.addEventListener('abort', onApproach(stage, run));
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

async function runWhenLoaded(figure: HTMLElement, signal: AbortSignal): Promise<void> {
  const id = figure.dataset['figure'] ?? '';
  try {
    const loadLayout = layouts.get(id);
    if (loadLayout === undefined) throw new Error(`There is no src/figures/${id}/layout.ts.`);
    const [{ runFigure }, { layout }] = await Promise.all([import('../scroll/run-figure.ts'), loadLayout()]);
    if (!signal.aborted) signal.addEventListener('abort', runFigure(figure, layout, showStills));
  } catch (error) {
    showStills(error);
  }
}

function isAddressed(figure: Element): boolean {
  const target = document.getElementById(location.hash.slice(1));
  return target !== null && figure.contains(target);
}

/** A stage that cannot draw would be an empty place, so the whole page shows its stills instead. */
function showStills(error: unknown): void {
  console.error(error);
  document.documentElement.classList.remove('scripted');
}
