import { throwProblems, type Problem } from './content-error.ts';
import { unseenCharacter } from './unseen-character.ts';

/** What has an id that is part of an address. */
export const addressKinds = ['section', 'state', 'force', 'figure'] as const;

/** Kind of a published id. */
export type AddressKind = (typeof addressKinds)[number];

/** An id that was published once. */
export interface PublishedId {
  readonly kind: AddressKind;
  /** `plans` of a section, `kent` of a force; `plans/sorted` of a state, by section, or of a figure's picture, by figure. */
  readonly id: string;
  /** The id that stands for it now; null while it stands for itself. */
  readonly movedTo: string | null;
  /** 1-based line in the file. */
  readonly line: number;
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const forms: Readonly<Record<AddressKind, RegExp>> = {
  section: new RegExp(`^${word}$`),
  state: new RegExp(`^${word}/${word}$`),
  force: new RegExp(`^${word}$`),
  figure: new RegExp(`^${word}/${word}$`),
};

function publishedId(text: string, line: number): PublishedId | undefined {
  const [, kindWord, id, movedTo = null] = /^(\S+) (\S+)(?: -> (\S+))?$/.exec(text) ?? [];
  const kind = addressKinds.find((known) => known === kindWord);
  if (kind === undefined || id === undefined || !forms[kind].test(id)) return undefined;
  if (movedTo !== null && !forms[kind].test(movedTo)) return undefined;
  return { kind, id, movedTo, line };
}

/**
 * Reads the list of published ids: one to a line, such as `section plans`, `state plans/sorted` or, where it has moved,
 * `state plans/sorted -> plans/grouped`. Empty lines and those that begin with # are left out.
 * @throws ContentError listing every line that is not understood or stands twice.
 */
export function readAddressList(file: string, text: string): readonly PublishedId[] {
  const hidden = unseenCharacter(file, text);
  const problems: Problem[] = hidden === undefined ? [] : [hidden];
  const list: PublishedId[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written.trim() === '' || written.startsWith('#')) continue;
    const line = index + 1;
    const found = publishedId(written, line);
    const twin = list.find(({ kind, id }) => kind === found?.kind && id === found.id);
    if (found !== undefined && twin === undefined) {
      list.push(found);
      continue;
    }
    problems.push(
      twin === undefined
        ? {
            place: { file, line },
            problem: `"${written}" is not understood.`,
            remedy:
              'Write such as: section plans, state plans/sorted, force kent, figure plans/sorted; or where it has moved: state plans/sorted -> plans/grouped',
          }
        : {
            place: { file, line },
            problem: `${twin.kind} ${twin.id} stands on line ${String(twin.line)} already.`,
            remedy: 'Remove one of the two lines.',
          },
    );
  }
  throwProblems(problems);
  return list;
}
