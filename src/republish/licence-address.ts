/** Where a Creative Commons licence stands: `CC BY-ND 4.0` is at https://creativecommons.org/licenses/by-nd/4.0/. @throws for any other */
export function licenceAddress(licence: string): string {
  const [, terms, version] = /^CC (BY(?:-[A-Z]{2})*) (\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) {
    throw new Error(
      `content/story.yaml (licence): "${licence}" is not a licence of Creative Commons.\n  Write it such as CC BY 4.0, or say in src/republish/licence-address.ts where it stands.`,
    );
  }
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
