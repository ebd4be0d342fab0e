import type { Drawing } from '../figures/drawing.ts';
import type { Words } from '../figures/words.ts';

/** Parts of a figure's data that only its table and the pages read. */
const unpainted: ReadonlySet<string> = new Set(['records', 'record', 'caveats']);

/** Labels of tables begin with this word; no layout reads them. */
const ofTables = 'table-';

/** The labels that layouts read. */
function paintedLabels(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([label]) => !label.startsWith(ofTables)));
}

/**
 * What the browser needs to draw every state of a figure, as JSON that is safe inside a script element.
 * The sentences of the descriptions and what is only for tables stay out: they stand in the page.
 */
export function figureJson(drawing: Drawing): string {
  const states = Object.fromEntries(
    drawing.states.map((state) => {
      const { title, subtitle } = drawing.words(state);
      return [state, { title, subtitle }];
    }),
  );
  const json = JSON.stringify({ data: drawing.data, states }, (key, value: unknown) => {
    if (unpainted.has(key)) return undefined;
    // The words of a figure are of one type, but a replacer is handed everything as unknown.
    if (key === 'words') return { labels: paintedLabels((value as Words<string, string>).labels) };
    return value;
  });
  return json.replaceAll('<', '\\u003c');
}
