import { ContentError } from './content-error.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** An MDX file taken apart: what stands above the text, and the text. */
export interface MdxFile {
  /** Path from the project's root. */
  readonly file: string;
  /** The front matter with its lines. */
  readonly yaml: Yaml;
  /** What follows the front matter. */
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly linesBeforeBody: number;
}

const front = /^---\n([^]*?\n)---\n/;

/**
 * Takes an MDX file apart.
 * @param keys - the keys that its front matter must have, for the message, such as `title and source`
 * @throws ContentError when there is no front matter, or it is not YAML.
 */
export function readFrontMatter(file: string, text: string, keys: string): MdxFile {
  const [whole, matter] = front.exec(text) ?? [];
  if (whole === undefined || matter === undefined) {
    throw new ContentError({
      place: { file, line: 1 },
      problem: 'the front matter is missing.',
      remedy: `Begin the file with a line ---, the keys ${keys}, and a line ---.`,
    });
  }
  return {
    file,
    yaml: readYaml(file, matter, 1),
    body: text.slice(whole.length),
    linesBeforeBody: whole.split('\n').length - 1,
  };
}
