/** The elements of one figure that its stage works with. */
export interface StageParts {
  /** The sticky place. */
  readonly stage: HTMLElement;
  /** Holds title, subtitle and picture; its height comes from the stage, not from what is in it. */
  readonly screen: HTMLElement;
  readonly title: HTMLElement;
  readonly subtitle: HTMLElement;
  readonly picture: SVGSVGElement;
  /** "Step 2 of 4"; a stage may do without. */
  readonly count: HTMLElement | null;
  /** Tells what a press of a button has done, to those who cannot see it; a stage may do without. */
  readonly status: HTMLElement | null;
  /** Buttons to the step before and after; a stage may do without. */
  readonly moves: readonly Move[];
  /** The passages of text, in order. */
  readonly steps: readonly HTMLElement[];
  /** JSON for `figureContent`. */
  readonly json: string;
}

/** A button that goes to a neighbouring step. */
export interface Move {
  readonly button: HTMLElement;
  readonly by: -1 | 1;
}

/**
 * Finds the parts of a figure's element.
 * @throws Error that names the part which is missing
 */
export function stageParts(figure: HTMLElement): StageParts {
  const element = (selector: string): HTMLElement =>
    present(figure, selector, figure.querySelector<HTMLElement>(selector));
  const picture = 'svg.stage-picture';
  return {
    stage: element('.stage'),
    screen: element('.stage-screen'),
    title: element('.stage-title'),
    subtitle: element('.stage-subtitle'),
    picture: present(figure, picture, figure.querySelector<SVGSVGElement>(picture)),
    count: figure.querySelector<HTMLElement>('.stage-count'),
    status: figure.querySelector<HTMLElement>('.stage-status'),
    moves: [...figure.querySelectorAll<HTMLElement>('[data-move]')].map((button) => ({
      button,
      by: button.dataset['move'] === 'previous' ? -1 : 1,
    })),
    steps: [...figure.querySelectorAll<HTMLElement>('.step')],
    json: element('script.figure-data').textContent,
  };
}

function present<Part>(figure: HTMLElement, selector: string, found: Part | null): Part {
  if (found !== null) return found;
  throw new Error(`Figure "${figure.dataset['figure'] ?? ''}" has no ${selector} in its element.`);
}
