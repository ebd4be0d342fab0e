/** Lets the reader step through the states of an embed, whose pictures all stand in it. Nothing moves by itself. */
export function startSteps(): void {
  const stepper = document.querySelector<HTMLElement>('.stepper');
  const count = stepper?.querySelector('.count');
  const status = stepper?.querySelector('[role="status"]');
  const states = [...document.querySelectorAll<HTMLElement>('.state')];
  if (!stepper || !count || !status) return;
  let shown = states.findIndex(({ hidden }) => !hidden);
  const buttons = [...stepper.querySelectorAll('button')].map((button) => ({
    button,
    by: Number(button.dataset['by']),
  }));

  const mark = (): void => {
    count.textContent = `${shown + 1} of ${states.length}`;
    // Not `disabled`: a button that loses the focus under the reader's finger leaves them nowhere.
    for (const { button, by } of buttons) {
      button.setAttribute('aria-disabled', String(states[shown + by] === undefined));
    }
  };
  const go = (by: number): void => {
    const next = states[shown + by];
    if (next === undefined) return;
    shown += by;
    for (const part of document.querySelectorAll<HTMLElement>('[data-state]')) {
      part.hidden = part.dataset['state'] !== next.dataset['state'];
    }
    mark();
    status.textContent = `${count.textContent}. ${next.querySelector('.title')?.textContent ?? ''}`;
  };

  for (const { button, by } of buttons) {
    button.addEventListener('click', () => {
      go(by);
    });
  }
  mark();
  stepper.hidden = false;
}
