import { activeStep } from './active-step.ts';
import { isShown } from './stage-size.ts';

/** Index of the active step by where the steps are now; nothing when some have no place, since only one is shown. */
export function stepAt(steps: readonly Element[], trigger: number): number | undefined {
  if (!steps.every(isShown)) return undefined;
  return activeStep({ trigger, steps: steps.map((step) => step.getBoundingClientRect()) });
}

/** Index of the step that an address such as `#plans/sorted` leads to or into; nothing when it leads to none of these. */
export function stepNamed(steps: readonly Element[], hash: string): number | undefined {
  const target = document.getElementById(hash.slice(1));
  const index = steps.findIndex((step) => step.contains(target));
  return index === -1 ? undefined : index;
}
