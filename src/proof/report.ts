import type { Place, Problem } from '../ledger/index.ts';
import type { FindPlace } from './editor-place.ts';
import type { Finding } from './finding.ts';
import type { BuiltPlace } from './passage.ts';

const contextLength = 40;

function context({ words, value }: Finding): string {
  // What is quoted in the problem already needs no second quotation.
  if (words === undefined || words.text === value) return '';
  const from = Math.max(0, words.start - contextLength);
  const to = Math.min(words.text.length, words.end + contextLength);
  const before = from === 0 ? '' : '… ';
  const after = to === words.text.length ? '' : ' …';
  const inside = words.text.slice(from, to);
  // The first and the last word may be cut; whole words read better.
  const tidy = inside
    .replace(from === 0 ? /^\s+/ : /^\S*\s+/, '')
    .replace(to === words.text.length ? /\s+$/ : /\s+\S*$/, '');
  return tidy.length < words.end - words.start ? '' : `: “${before}${tidy}${after}”`;
}

function builtText({ file, line }: BuiltPlace): string {
  return `${file}:${line}`;
}

interface Group {
  readonly finding: Finding;
  readonly place: Place;
  readonly built: Set<string>;
}

/**
 * Findings as problems in the house style, in the order of the files. What one line caused on several pages is said once,
 * with the first page and how many others.
 */
export function report(findings: readonly Finding[], findPlace: FindPlace): readonly Problem[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { built } = finding;
    const written = finding.place ?? (finding.words === undefined ? undefined : findPlace(finding.words));
    const place: Place = written ?? { file: built?.file ?? '', line: built?.line };
    const key =
      written === undefined
        ? `${finding.problem} ${context(finding)}`
        : `${place.file}:${String(place.line)} ${finding.problem}`;
    const group = groups.get(key) ?? { finding, place, built: new Set<string>() };
    if (built !== undefined) group.built.add(builtText(built));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ finding, place, built }) => {
      const [first, ...others] = built;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      const read = first === undefined ? '.' : `${context(finding)} (built: ${first}${more}).`;
      return { place, problem: finding.problem.replace(/\.$/, '') + read, remedy: finding.remedy };
    })
    .sort((one, other) => order(one.place, other.place));
}

function order(one: Place, other: Place): number {
  return one.file.localeCompare(other.file) || (one.line ?? 0) - (other.line ?? 0);
}
