/** The largest number between two for which a test holds, to a twentieth; the least where it holds for none. */
export function largestThat(least: number, most: number, holds: (value: number) => boolean): number {
  if (most <= least || holds(most)) return Math.max(least, most);
  let [low, high] = [least, most];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Tries settings from roomy to tight and takes the first that is enough, or the last.
 * @param choose what a setting makes of the room; called for no more settings than needed
 */
export function firstEnough<Setting, Choice>(
  [setting, ...tighter]: readonly [Setting, ...(readonly Setting[])],
  choose: (setting: Setting) => Choice,
  isEnough: (choice: Choice, setting: Setting) => boolean,
): Choice {
  const choice = choose(setting);
  const [next, ...others] = tighter;
  if (next === undefined || isEnough(choice, setting)) return choice;
  return firstEnough([next, ...others], choose, isEnough);
}

/** A setting of words, and the smallest pitch of marks for which it is kept, in CSS pixels. */
export interface PitchedSetting {
  readonly least: number;
}

/** Marks at one distance from each other, in CSS pixels. */
export interface Ruling {
  readonly pitch: number;
}

/**
 * From roomy to tight, the first setting that leaves marks large enough, with the largest marks that fit.
 * @param rulings what the width allows under a setting, each at its largest pitch
 * @param fits whether a whole page keeps to the height
 * @returns where nothing fits, the last setting at its least pitch
 */
export function largestPitch<Setting extends PitchedSetting, Ruled extends Ruling>(
  settings: readonly [Setting, ...(readonly Setting[])],
  rulings: (setting: Setting) => readonly [Ruled, ...(readonly Ruled[])],
  fits: (ruling: Ruled, setting: Setting) => boolean,
): { readonly setting: Setting; readonly ruling: Ruled } {
  const { setting, widest, best } = firstEnough(
    settings,
    (tried) => {
      const allowed = rulings(tried);
      const [largest] = allowed
        .filter((ruling) => fits({ ...ruling, pitch: Math.min(tried.least, ruling.pitch) }, tried))
        .map((ruling) => {
          const holds = (pitch: number): boolean => fits({ ...ruling, pitch }, tried);
          return { ...ruling, pitch: largestThat(Math.min(tried.least, ruling.pitch), ruling.pitch, holds) };
        })
        .sort((one, other) => other.pitch - one.pitch);
      return { setting: tried, widest: allowed[0], best: largest };
    },
    (choice) => choice.best !== undefined,
  );
  return { setting, ruling: best ?? { ...widest, pitch: setting.least } };
}
