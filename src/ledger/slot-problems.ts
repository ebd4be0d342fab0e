import { problemsOf, type Problem } from './content-error.ts';
import type { Ledger } from './ledger.ts';
import { fill } from './slots.ts';
import { keyOf, type Yaml } from './yaml.ts';

function texts(
  data: unknown,
  path: readonly string[],
): readonly (readonly [path: readonly string[], text: string])[] {
  if (typeof data === 'string') return [[path, data]];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => texts(value, [...path, key]));
}

/** Slots anywhere in a YAML text that cannot be filled, each with its line and key. */
export function slotProblems(yaml: Yaml, ledger: Ledger): readonly Problem[] {
  return texts(yaml.data, []).flatMap(([path, text]) =>
    problemsOf(() => fill(text, ledger, { file: yaml.file, line: yaml.lineOf(path), id: keyOf(path) })),
  );
}
