import type { Drawing } from '../figures/drawing.ts';

/**
 * What the browser needs to draw every state of a figure, as JSON that is safe inside a script element.
 * The sentences of the descriptions stay out: they stand in the page.
 */
export function figureJson(drawing: Drawing): string {
  const states = Object.fromEntries(
    drawing.states.map((state) => {
      const { title, subtitle } = drawing.words(state);
      return [state, { title, subtitle }];
    }),
  );
  const json = JSON.stringify({ data: drawing.data, states }, (key, value: unknown) => {
    if (key === 'words') return { labels: (value as { labels: unknown }).labels }; // layouts read labels only
    return key === 'records' ? undefined : value; // only tables read records
  });
  return json.replaceAll('<', '\\u003c');
}
