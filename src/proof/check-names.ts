import type { Ledger } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './passage.ts';

const ranks = [
  '(?:Detective |Chief |Temporary |Acting |Special |Police |Assistant |Deputy |former )*(?:Constable|Sergeant|Inspector|Superintendent|Commander|Commissioner|Officer)',
  '[TA]?\\/?(?:WPC|PC|Pc|DC|DS|DI|DCI|DSU|DCS|PS|Sgt|Insp|Supt|Ch ?Supt|PCSO|ACC|DCC)\\.?',
].join('|');
const titles = 'Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Baron|Judge|Justice';
const name =
  "(?:[A-Z]\\.? ){0,2}[A-Z][\\p{Ll}\\p{M}]+(?:['’-]\\p{Lu}?\\p{Ll}+)*(?: [A-Z][\\p{Ll}\\p{M}]+(?:['’-]\\p{Lu}?\\p{Ll}+)*)?";

const named: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: new RegExp(`(?<![\\p{L}'’])(?:${ranks}) (?<name>${name})`, 'gu'), what: 'rank' },
  { pattern: new RegExp(`(?<![\\p{L}'’])(?:${titles})\\.? (?<name>${name})`, 'gu'), what: 'title' },
];

/** Capitalised words after a rank that are no name: "Police Officer Support", "Chief Constable, April". */
const notNames =
  /^(?:Police|Constabulary|Complaints|Conduct|Association|Federation|National|Council|College|Support|Service|Code|Act|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|And|Or|For|Of)\b/;

function spaced(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

/**
 * No rank followed by a name, anywhere, quotations and titles included; no other title followed by a name that is not in
 * `quotes.csv`, but for words repeated from the ledger. A name without a rank or title cannot be told from other words:
 * that is for people to read.
 */
export function checkNames({ passages }: Reading, ledger: Ledger): readonly Finding[] {
  const forces = ledger.forces.flatMap(({ shortName }) => shortName);
  const publicOffice = new Set(ledger.quotes.map(({ name: whole }) => whole).filter((whole) => whole !== ''));

  return passages.flatMap(({ text, parts, file, line }) =>
    named.flatMap(({ pattern, what }) =>
      [...spaced(text).matchAll(pattern)].flatMap((match): readonly Finding[] => {
        const whole = match[0];
        const found = match.groups?.['name'] ?? '';
        const start = match.index;
        const part = parts.find((one) => one.start <= start && start < one.end);
        if (notNames.test(found) || forces.some((force) => found.startsWith(force))) return [];
        if (what === 'title' && part?.verbatim !== undefined) return [];
        if (what === 'title' && [...publicOffice].some((one) => one.endsWith(found) || one.endsWith(whole)))
          return [];
        return [
          {
            rule: 'name',
            value: whole,
            problem: `"${whole}" is a ${what} followed by a name.`,
            remedy:
              what === 'rank'
                ? 'Write the role and the force; no officer is named in this story.'
                : 'Write the role; only holders of public office in content/quotes.csv are named.',
            built: { file, line: part?.line ?? line },
            words: { text, start, end: start + whole.length },
          },
        ];
      }),
    ),
  );
}
