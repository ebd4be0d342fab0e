import { tokensCss, tonesCss } from '../scene/stylesheet.ts';

/** The part of the bundler's plugin interface that is used here. */
export interface GeneratedCss {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
}

const prefix = 'virtual:';

/** An id that looks like a file, so that the bundler treats what it loads as any other style sheet. */
const folder = '/@generated/';

const sheets: ReadonlyMap<string, () => string> = new Map([
  ['tokens.css', () => tokensCss()],
  ['tones.css', tonesCss],
]);

/** Serves `virtual:tokens.css` and `virtual:tones.css`, made from the tokens and tones of `src/scene`. */
export function generatedCss(): GeneratedCss {
  return {
    name: 'generated-css',
    resolveId(id) {
      // The development server asks again for what it has resolved, with a query such as `?inline`.
      if (id.startsWith(folder)) return id;
      const sheet = id.startsWith(prefix) ? id.slice(prefix.length) : '';
      return sheets.has(sheet) ? `${folder}${sheet}` : undefined;
    },
    load(id) {
      const [sheet = ''] = id.startsWith(folder) ? id.slice(folder.length).split('?') : [];
      return sheets.get(sheet)?.();
    },
  };
}
