import { ContentError, type Place } from './content-error.ts';
import type { Ledger } from './ledger.ts';
import { nearest } from './nearest.ts';
import { factForms, formsOf, printed, type FactForm } from './print.ts';

/** A run of words: typed ones, or the printed form of one fact. */
export interface Piece {
  readonly text: string;
  /** Id of the fact that the words print; null for typed words. */
  readonly fact: string | null;
}

/** Words with every slot filled, and the facts that filled them, each once, in order. */
export interface Filled {
  readonly text: string;
  readonly facts: readonly string[];
  /** The same words in runs, so that a page can make each printed number open its note. */
  readonly pieces: readonly Piece[];
}

const slotForm = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?: as ([A-Za-z-]+))?$/;

/** The name of a form, or `undefined` for any other word. */
export function factForm(word: string): FactForm | undefined {
  return factForms.find((form) => form === word);
}

function fillSlot(
  slot: string,
  ledger: Ledger,
  where: Place,
): { readonly id: string; readonly text: string } {
  const [, id, word = 'count'] = slotForm.exec(slot) ?? [];
  if (id === undefined) {
    throw new ContentError({
      place: where,
      problem: `the slot {${slot}} is not understood.`,
      remedy: 'Write {fact-id} or {fact-id as words}, without other braces in the text.',
    });
  }
  const form = factForm(word);
  if (form === undefined) {
    throw new ContentError({
      place: where,
      problem: `the slot {${slot}} asks for the form "${word}", which there is not.`,
      remedy: `Did you mean ${nearest(word, factForms) ?? ''}? The forms are: ${factForms.join(', ')}.`,
    });
  }
  const fact = ledger.fact(id, where);
  const text = printed(fact, form);
  if (text === undefined) {
    throw new ContentError({
      place: where,
      problem: `the slot {${slot}} cannot be filled: a ${fact.unit} fact ("${fact.value}") has no form ${form}.`,
      remedy: `Use one of: ${formsOf(fact).join(', ')}.`,
    });
  }
  return { id, text };
}

/**
 * Fills the slots `{fact-id}` and `{fact-id as form}` of a text from the ledger. The id may also be that of a count of
 * the claims, such as `{claims-confirmed}`: see `claimTallies`.
 * @throws ContentError naming the place for a slot that is malformed, unknown or has no such form.
 */
export function fill(template: string, ledger: Ledger, where: Place): Filled {
  const pieces = template.split(/(\{[^{}]*\})/).flatMap((run): readonly Piece[] => {
    if (run === '') return [];
    if (!run.startsWith('{') || !run.endsWith('}')) return [{ text: run, fact: null }];
    const { id, text } = fillSlot(run.slice(1, -1), ledger, where);
    return [{ text, fact: id }];
  });
  const text = pieces.map((piece) => piece.text).join('');
  const stray = /[{}]/.exec(text);
  if (stray !== null) {
    throw new ContentError({
      place: where,
      problem: `a brace ${stray[0]} stands alone in "${template}".`,
      remedy: 'Write a slot as {fact-id} or {fact-id as words}.',
    });
  }
  return { text, facts: [...new Set(pieces.flatMap(({ fact }) => fact ?? []))], pieces };
}
