/** Whether a figure has its stage on the page, or stands there as stills. */
export interface StagePlace {
  /** Shows stills instead of the stage. */
  readonly giveUp: () => void;
  /** Brings the stage back when anything that its room depends on has changed since it was given up. */
  readonly tryAgain: () => void;
}

/** The place of a figure's stage. Only the class of its section says which of the two is shown. */
export function stagePlace(figure: HTMLElement): StagePlace {
  const root = figure.ownerDocument.documentElement;
  const { classList } = figure.closest('.section') ?? figure;
  // Test documents have no font set, whatever the types say.
  const fonts = figure.ownerDocument.fonts as FontFaceSet | undefined;
  const circumstances = (): string =>
    [root.clientWidth, root.clientHeight, root.dataset['mode'], fonts?.status].join();
  let tried = '';
  return {
    giveUp() {
      tried = circumstances();
      classList.add('unstaged');
    },
    tryAgain() {
      if (classList.contains('unstaged') && tried !== circumstances()) classList.remove('unstaged');
    },
  };
}
