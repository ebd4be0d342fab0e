import { tokensCss, tonesCss } from '../scene/stylesheet.ts';

/** The part of the bundler's plugin interface that is used here. */
export interface GeneratedCss {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
}

const sheets: ReadonlyMap<string, () => string> = new Map([
  ['virtual:tokens.css', () => tokensCss()],
  ['virtual:tones.css', tonesCss],
]);

/** An id that looks like a file, so that the bundler treats what it loads as any other style sheet. */
const prefix = '/@generated/';

/** Serves `virtual:tokens.css` and `virtual:tones.css`, made from the tokens and tones of `src/scene`. */
export function generatedCss(): GeneratedCss {
  return {
    name: 'generated-css',
    resolveId: (id) => (sheets.has(id) ? id.replace('virtual:', prefix) : undefined),
    load: (id) => (id.startsWith(prefix) ? sheets.get(id.replace(prefix, 'virtual:'))?.() : undefined),
  };
}
