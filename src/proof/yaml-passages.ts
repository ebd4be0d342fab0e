import { parseDocument } from 'yaml';
import { jsonReading, type JsonPlace } from './json-passages.ts';
import { nothingRead, type Reading } from './passage.ts';

/** Everything to read in a text of YAML: what its values say, as in JSON. */
export function yamlReading(file: string, text: string, place: JsonPlace): Reading {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    return { ...nothingRead, broken: [{ file, line, problem: 'the YAML does not parse.' }] };
  }
  const value: unknown = document.toJS();
  return jsonReading(file, JSON.stringify(value), place);
}
