/** The ways to read: figures change as you scroll, by buttons, or all stand in place. */
export const readingModes = ['scroll', 'step', 'read'] as const;

/** One of the ways to read. */
export type ReadingMode = (typeof readingModes)[number];

/** The mode that an address asks for; scroll when it asks for none or for one that there is not. */
export function modeOf(search: string): ReadingMode {
  const asked = new URLSearchParams(search).get('mode');
  return readingModes.find((mode) => mode === asked) ?? 'scroll';
}

/** The same address asking for another mode; scroll needs no word. */
export function withMode(address: string, mode: ReadingMode): string {
  const url = new URL(address);
  if (mode === 'scroll') url.searchParams.delete('mode');
  else url.searchParams.set('mode', mode);
  return url.href;
}
