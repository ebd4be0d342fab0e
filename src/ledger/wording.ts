import type { WordingRule } from './wording-rule.ts';

/** Words that are not to be written, found in a text. */
export interface WordingFinding {
  /** The words found, with single spaces. */
  readonly match: string;
  /** Where they start in the text, from 0. */
  readonly index: number;
  /** What to write instead. */
  readonly suggestion: string;
  readonly reason: string;
}

interface Readable {
  readonly text: string;
  /** For each character of `text`, where it stands in the original. */
  readonly indexes: readonly number[];
}

// Line breaks, doubled spaces, hyphens that do not break and characters without width must not hide words from a pattern.
const stretch = /\s+|[\u00AD\u200B-\u200D\u2060\uFEFF]+|[\u2010\u2011]|[^]/gu;

function readable(original: string): Readable {
  let text = '';
  const indexes: number[] = [];
  for (const { 0: found, index } of original.matchAll(stretch)) {
    const read = /^[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(found)
      ? ''
      : /^\s/.test(found)
        ? ' '
        : found.replace(/[\u2010\u2011]/, '-');
    text += read;
    for (let offset = 0; offset < read.length; offset += 1) indexes.push(index + offset);
  }
  return { text, indexes };
}

/**
 * Every place in a text that a rule of `content/wording.csv` forbids, in reading order.
 * @param options.quoted - whether the text is a quotation from `quotes.csv`, which some rules let keep its words
 */
export function wordingFindings(
  text: string,
  rules: readonly WordingRule[],
  options: { readonly quoted: boolean },
): readonly WordingFinding[] {
  const { text: read, indexes } = readable(text);
  return rules
    .filter((rule) => !(options.quoted && rule.allowedInQuotes))
    .flatMap((rule) =>
      [...read.matchAll(new RegExp(rule.pattern, rule.case === 'sensitive' ? 'gu' : 'giu'))].map((match) => ({
        match: match[0],
        index: indexes[match.index] ?? 0,
        suggestion: rule.suggestion,
        reason: rule.reason,
      })),
    )
    .sort((left, right) => left.index - right.index);
}
