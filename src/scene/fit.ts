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
