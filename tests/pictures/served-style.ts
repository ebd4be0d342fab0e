import { attribute, elementsOf, ownText, wordsOf } from '../built/elements.ts';

/** Rules of the marks: those of tones, and of the dashes that stand for discs. */
const rule = /([^{}]*\.(?:tone|disc|rim)-[^{}]*)\{([^{}]*)\}/g;

/** Everything that stands in a media query is for another theme, another paper or another screen. */
function withoutQueries(css: string): string {
  return css.replace(/@(?:media|supports)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}

/**
 * The style of the marks of a served page, light theme, spelt out for a renderer that knows no custom properties.
 * @param read gives the text of a style sheet at an address of the page
 */
export async function servedStyle(html: string, read: (address: string) => Promise<string>): Promise<string> {
  const elements = elementsOf(html);
  const sheets = await Promise.all(
    elements
      .filter((element) => wordsOf(element, 'rel').includes('stylesheet'))
      .map((element) => read(attribute(element, 'href') ?? '')),
  );
  const inline = elements.filter(({ tagName }) => tagName === 'style').map(ownText);
  const css = withoutQueries([...sheets, ...inline].join('\n'));
  const values = new Map(
    [...css.matchAll(/--([\w-]+):([^;}]*)/g)].reverse().map(([, name = '', value = '']) => [name, value]),
  );
  const spelt = (text: string): string =>
    text.replace(/var\(--([\w-]+)\)/g, (_, name: string) => values.get(name) ?? 'none');
  return [...css.matchAll(rule)]
    .map(([, selector = '', body = '']) => `${selector}{${spelt(body)}}`)
    .join('');
}
