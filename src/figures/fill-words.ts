import { ContentError, fill, nearest, throwProblems } from '../ledger/index.ts';
import type { Ledger, Problem, RawWords } from '../ledger/index.ts';
import type { StateWords, Words } from './words.ts';

/** Words with their slots filled, and every fact that filled one, each once, in order. */
export interface FilledWords<State extends string, Label extends string> {
  readonly words: Words<State, Label>;
  readonly facts: readonly string[];
}

/** What a figure says of itself that its words must fit. */
export interface Worded<State extends string, Label extends string> {
  readonly states: readonly State[];
  readonly labels: readonly Label[];
}

const longestName = 150;

function keyProblems(
  key: string,
  declared: readonly string[],
  raw: object,
  file: string,
): readonly Problem[] {
  const written = Object.keys(raw);
  const missing = declared.filter((name) => !written.includes(name));
  const extra = written.filter((name) => !declared.includes(name));
  return [
    ...missing.map((name) => ({
      place: { file, id: `${key}.${name}` },
      problem: 'this key is missing.',
      remedy: `The figure needs words for ${name}: add them.`,
    })),
    ...extra.map((name) => {
      const near = nearest(name, missing);
      return {
        place: { file, id: `${key}.${name}` },
        problem: 'the figure has no such key.',
        remedy: near === undefined ? 'Remove it.' : `Did you mean ${near}?`,
      };
    }),
  ];
}

/**
 * Fills the slots in the words of a figure.
 * @param figure the states and labels that there must be words for, no more and no fewer
 * @param file where the words come from, for messages
 * @throws ContentError listing every missing or extra key and every slot that cannot be filled, or a name that is too long
 */
export function fillWords<State extends string, Label extends string>(
  raw: RawWords,
  figure: Worded<State, Label>,
  ledger: Ledger,
  file: string,
): FilledWords<State, Label> {
  throwProblems([
    ...keyProblems('states', figure.states, raw.states, file),
    ...keyProblems('labels', figure.labels, raw.labels, file),
  ]);
  const problems: Problem[] = [];
  const facts = new Set<string>();
  const filled = (text: string, id: string): string => {
    try {
      const result = fill(text, ledger, { file, id });
      for (const fact of result.facts) facts.add(fact);
      return result.text;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return text;
    }
  };
  const filledOrNull = (text: string | undefined, id: string): string | null =>
    text === undefined ? null : filled(text, id);
  const name = filled(raw.name, 'name');
  if (name.length > longestName) {
    problems.push({
      place: { file, id: 'name' },
      problem: `the name has ${String(name.length)} characters with its slots filled.`,
      remedy: `Shorten it to ${String(longestName)}: kind of chart, of what, where.`,
    });
  }
  const source = filled(raw.source, 'source');
  const states = Object.fromEntries(
    Object.entries(raw.states).map(([state, words]): readonly [string, StateWords] => [
      state,
      {
        title: filled(words.title, `states.${state}.title`),
        subtitle: filled(words.subtitle, `states.${state}.subtitle`),
        description: filled(words.description, `states.${state}.description`),
        preview: {
          title: filledOrNull(words.preview?.title, `states.${state}.preview.title`),
          description: filledOrNull(words.preview?.description, `states.${state}.preview.description`),
        },
      },
    ]),
  );
  const labels = Object.fromEntries(
    Object.entries(raw.labels).map(([label, text]) => [label, filled(text, `labels.${label}`)]),
  );
  throwProblems(problems);
  // keyProblems has just checked that the keys are exactly the figure's states and labels.
  const words = { name, source, states, labels } as Words<State, Label>;
  return { words, facts: [...facts] };
}
