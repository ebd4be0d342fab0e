import { ContentError } from './content-error.ts';

/** Where a Creative Commons licence can be read: `CC BY-ND 4.0` at https://creativecommons.org/licenses/by-nd/4.0/. @throws ContentError for any other */
export function licenceAddress(licence: string): string {
  const [, terms, version] = /^CC (BY(?:-[A-Z]{2})*) (\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) {
    throw new ContentError({
      place: { file: 'content/story.yaml', id: 'licence' },
      problem: `"${licence}" is no licence of Creative Commons.`,
      remedy: 'Write it such as CC BY 4.0, or say in src/ledger/licence-address.ts where it can be read.',
    });
  }
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
