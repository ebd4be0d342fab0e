import { ContentError, problemsOf, type Problem } from './content-error.ts';
import type { MdxFile } from './front-matter.ts';
import type { Ledger } from './ledger.ts';
import { nearest } from './nearest.ts';
import { factForms, formsOf } from './print.ts';
import type { SectionFile } from './section.ts';
import { factForm } from './slots.ts';
import { lineAt, unseenCharacter } from './unseen-character.ts';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A passage that goes with one state of the section's figure. */
export interface StepPlace {
  readonly state: string;
  /** 1-based line in the file. */
  readonly line: number;
}

function elementsIn({
  body,
  linesBeforeBody,
}: Pick<MdxFile, 'body' | 'linesBeforeBody'>): readonly Element[] {
  return [...body.matchAll(/<(Fact|Quote|Step)\b([^>]*)>/g)].map(({ 1: name = '', 2: rest = '', index }) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
    line: lineAt(body, index) + linesBeforeBody,
  }));
}

/** The steps of a section, in order. */
export function stepsOf(section: SectionFile): readonly StepPlace[] {
  return elementsIn(section)
    .filter(({ name }) => name === 'Step')
    .map(({ attributes, line }) => ({ state: attributes.get('state') ?? '', line }));
}

function elementProblems(
  { name, attributes, line }: Element,
  file: string,
  ledger: Ledger,
): readonly Problem[] {
  const id = attributes.get('id') ?? '';
  const place = { file, line };
  if (name === 'Quote') {
    return problemsOf(() => {
      if (ledger.quote(id, place).usable) return;
      throw new ContentError({
        place,
        problem: `the quotation ${id} is not to be used.`,
        remedy: 'Take another from quotes.csv, or say it in our words.',
      });
    });
  }
  if (name === 'Step') {
    if (attributes.has('state')) return [];
    return [
      {
        place,
        problem: 'a step names no state.',
        remedy: 'Write <Step state="…"> with a state of the figure.',
      },
    ];
  }
  return problemsOf(() => {
    const fact = ledger.fact(id, place);
    const word = attributes.get('as') ?? 'count';
    const form = factForm(word);
    if (form !== undefined && formsOf(fact).includes(form)) return;
    throw new ContentError({
      place,
      problem: `the fact ${id} cannot be printed as "${word}".`,
      remedy: `Did you mean ${nearest(word, form === undefined ? factForms : formsOf(fact)) ?? ''}? It has: ${formsOf(fact).join(', ')}.`,
    });
  });
}

/** Facts and quotations in the text of an MDX file that cannot be printed, and characters that cannot be seen. */
export function textProblems(mdx: MdxFile, ledger: Ledger): readonly Problem[] {
  const { file, body, linesBeforeBody } = mdx;
  const unseen = unseenCharacter(file, body);
  if (unseen !== undefined) {
    return [{ ...unseen, place: { file, line: (unseen.place.line ?? 0) + linesBeforeBody } }];
  }
  return elementsIn(mdx).flatMap((element) => elementProblems(element, file, ledger));
}

/** Ids of the facts that the text of an MDX file prints, each once, in order. */
export function factsIn(body: string): readonly string[] {
  const facts = elementsIn({ body, linesBeforeBody: 0 }).filter(({ name }) => name === 'Fact');
  return [...new Set(facts.flatMap(({ attributes }) => attributes.get('id') ?? []))];
}

/** Facts, quotations and steps in the body of a section that cannot be printed. */
export function bodyProblems(section: SectionFile, ledger: Ledger): readonly Problem[] {
  const steps = stepsOf(section);
  const { figure } = section.matter;
  const place = { file: section.file, line: section.linesBeforeBody + 1 };
  const missing =
    figure !== null && steps.length === 0
      ? [
          {
            place,
            problem: `the section has the figure ${figure} and no step.`,
            remedy: 'Put its passages in <Step state="…"> … </Step>.',
          },
        ]
      : [];
  const needless =
    figure === null
      ? steps.map(({ line }) => ({
          place: { file: section.file, line },
          problem: 'a step stands in a section without a figure.',
          remedy: 'Write plain paragraphs, or name the figure in the front matter.',
        }))
      : [];
  return [...missing, ...needless, ...textProblems(section, ledger)];
}
