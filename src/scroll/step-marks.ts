import type { StageParts } from './stage-parts.ts';

type Marked = Pick<StageParts, 'steps' | 'count' | 'moves'>;

/** Shows which step is active: on the step itself, in the count, and in the buttons, which end where the steps end. */
export function markStep({ steps, count, moves }: Marked, active: number): void {
  steps.forEach((step, index) => {
    step.classList.toggle('active', index === active);
    if (index === active) step.setAttribute('aria-current', 'step');
    else step.removeAttribute('aria-current');
  });
  if (count !== null) count.textContent = countWords(active, steps.length);
  for (const { button, by } of moves) {
    // Not `disabled`: that would take the focus from a reader who walks by this very button.
    button.setAttribute('aria-disabled', String(steps[active + by] === undefined));
  }
}

/** Says aloud which step is active: after a press of a button alone, never while the reader scrolls. */
export function tellStep({ steps, status }: Pick<StageParts, 'steps' | 'status'>, active: number): void {
  if (status !== null) status.textContent = countWords(active, steps.length);
}

function countWords(active: number, steps: number): string {
  return `Step ${active + 1} of ${steps}`;
}

/** Without a stage every step reads alike. */
export function unmarkSteps({ steps }: Pick<Marked, 'steps'>): void {
  for (const step of steps) {
    step.classList.remove('active');
    step.removeAttribute('aria-current');
  }
}
