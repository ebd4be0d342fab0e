import { problemText, type Exceptions } from '../../../src/ledger/index.ts';
import type { WrittenFile } from '../../../src/proof/editor-place.ts';
import type { BuiltFile } from '../../../src/proof/passages.ts';
import { prove } from '../../../src/proof/prove.ts';
import { ledger } from '../ledger/content-texts.ts';

export const noExceptions: Exceptions = { kinds: [], phrases: [] };

/** A page with this body. */
export function page(body: string, file = 'index.html'): BuiltFile {
  return {
    file,
    text: `<!doctype html>\n<html lang="en"><head><title>Told</title></head>\n<body>\n${body}\n</body></html>`,
  };
}

interface Around {
  readonly exceptions?: Exceptions;
  readonly written?: readonly WrittenFile[];
}

/** What the build would print of these files, held against the ledger of the story. */
export function messages(
  files: readonly BuiltFile[],
  { exceptions = noExceptions, written = [] }: Around = {},
): readonly string[] {
  return prove(files, written, ledger, exceptions).problems.map(problemText);
}

/** What the build would print of a page with this body. */
export function messagesOf(body: string, around: Around = {}): readonly string[] {
  return messages([page(body)], around);
}
