import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** A grammar in `tests/built/schemas`. */
export type Grammar = 'atom' | 'rss';

/** What libxml2 has against a file, by the RELAX NG grammar of its format; empty when the file is valid. */
export async function grammarProblems(grammar: Grammar, xml: string): Promise<readonly string[]> {
  const file = `tests/built/schemas/${grammar}.rng`;
  const { errors, valid, rawOutput } = await validateXML({
    xml: { fileName: `${grammar}.xml`, contents: xml },
    schema: { fileName: `${grammar}.rng`, contents: readFileSync(file, 'utf8') },
    extension: 'relaxng',
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}
