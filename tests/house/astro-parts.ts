/** The two kinds of code in an Astro component. */
export interface AstroParts {
  /** Runs at build. */
  readonly frontmatter: string;
  /** Run in the browser: each script, or an import of its `src`. */
  readonly scripts: readonly string[];
}

const fence = /^\s*---\r?\n(.*?)\r?\n---/s;
const script = /<script\b([^>]*)>(.*?)<\/script>/gs;
const sourceAttribute = /\bsrc\s*=\s*["']([^"']+)["']/;

/** Takes a component apart; scripts that Astro leaves as they are (`is:inline`, data) import nothing. */
export function astroParts(source: string): AstroParts {
  const frontmatter = fence.exec(source)?.[1] ?? '';
  const markup = source.replace(fence, '');
  const scripts = Array.from(markup.matchAll(script))
    .filter(([, attributes = '']) => !/\bis:inline\b|\btype=/.test(attributes))
    .map(([, attributes = '', body = '']) => {
      const address = sourceAttribute.exec(attributes)?.[1];
      return address === undefined ? body : `import ${JSON.stringify(address)};`;
    });
  return { frontmatter, scripts };
}
