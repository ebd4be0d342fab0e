/** A part of a page beside the story: where it is on the page, and its heading. */
export interface PartPlace {
  readonly id: string;
  readonly title: string;
}

/** The parts of a page in order, read from the text of its MDX file: `<Part id="counts" title="What each count is">`. */
export function partsIn(body: string): readonly PartPlace[] {
  return [...body.matchAll(/<Part\s+id="([^"]+)"\s+title="([^"]+)"/g)].map(([, id = '', title = '']) => ({
    id,
    title,
  }));
}
