/** One paragraph in a file of a kit, with what their numbers come from, for the proof. */
export interface KitWords {
  readonly text: string;
  /** Ids of facts. */
  readonly _facts?: readonly string[];
  /** Kind of exception, from `content/exceptions.yaml`. */
  readonly _number?: string;
}

/** What a picture says of itself inside its own file, and what it is drawn from. */
export interface KitPicture {
  /** Its SVG; null for a picture of which only a PNG is published. */
  readonly svg: string | null;
  /** Its PNG. */
  readonly png: string;
  /** Where forms that only kits would have otherwise stand on the site. */
  readonly onSite: Readonly<Partial<Record<'large-png' | 'pdf', string>>>;
  readonly title: string;
  /** At most 150 characters. */
  readonly alt: string;
  /** Every number that it shows, in sentences. */
  readonly description: string;
  /** Ids of facts. */
  readonly _facts: readonly string[];
}

/** The forms in which a picture lies in a kit. */
export type PictureForm = 'png' | 'large-png' | 'svg' | 'pdf';

/**
 * One file of a kit, or the files of one picture. `to` is a path in the kit, `from` one in the built site. Every path in
 * a plan begins with a slash, which stands for the top.
 */
export type KitEntry =
  | { readonly to: string; readonly words: readonly KitWords[] }
  | { readonly to: string; readonly json: unknown; readonly _facts?: readonly string[] }
  /** A file of the built site, as it is. */
  | { readonly to: string; readonly from: string }
  /** The rows of a CSV file of the built site that have one of these ids. */
  | { readonly to: string; readonly from: string; readonly ids: readonly string[] }
  /** Files of a picture, beginning with `to`. */
  | { readonly to: string; readonly picture: string; readonly forms: readonly PictureForm[] };

/** One archive. */
export interface Kit {
  /** Such as `/kit/v1.zip`. */
  readonly path: string;
  readonly entries: readonly KitEntry[];
}

/** Who is credited in pictures, and under what licence. */
export interface KitCredit {
  readonly creator: string;
  readonly credit: string;
  readonly copyright: string;
  /** Name of the licence, such as `CC BY 4.0`, and where it stands. */
  readonly licence: string;
  readonly licenceAddress: string;
  /** Where it is said how pictures may be taken. */
  readonly acquire: string;
  /** The story's own address. */
  readonly story: string;
  /** Such as `2019-09-27T00:00:00Z`: files with a date inside carry this one. */
  readonly moment: string;
}

/** Every archive of an edition and all that they share. */
export interface KitPlan {
  readonly credit: KitCredit;
  /** By name, such as `/plans/sorted`; those of kits, and the cards, which say inside whose they are too. */
  readonly pictures: Readonly<Record<string, KitPicture>>;
  readonly kits: readonly Kit[];
}

/** Where the plan lies in a site that is being built; the archives take its place. */
export const planPath = '/kit/plan.json';

/** Where the archive of an edition lies, from the top of the site. */
export function kitPath(edition: number): string {
  return `/kit/v${String(edition)}.zip`;
}

/** Where the archive of one figure lies. */
export function figureKitPath(figure: string, edition: number): string {
  return `/kit/figures/${figure}/v${String(edition)}.zip`;
}

/** Where the archive for one force lies. */
export function forceKitPath(force: string, edition: number): string {
  return `/kit/forces/${force}/v${String(edition)}.zip`;
}

/** Path of one form of a picture, from the beginning that its entry gives. */
export function pictureFile(to: string, form: PictureForm): string {
  const ends: Readonly<Record<PictureForm, string>> = {
    png: 'picture.png',
    'large-png': 'picture-large.png',
    svg: 'picture.svg',
    pdf: 'picture.pdf',
  };
  return to + ends[form];
}
