/** What may stand on any element, besides `data-` with one lower-case word. */
export const anywhere: ReadonlySet<string> = new Set([
  'id',
  'class',
  'lang',
  'dir',
  'title',
  'role',
  'hidden',
  'aria-controls',
  'aria-current',
  'aria-describedby',
  'aria-details',
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'aria-live',
]);

/** A `data-` name that no revision of WordPress refuses. */
export const dataName = /^data-[a-z]+$/;

/** Elements that WordPress leaves to an author without special rights, as far as a copy needs them, with their own attributes. */
export const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'em',
    'strong',
    'sub',
    'sup',
    'br',
    'hr',
    'figure',
    'figcaption',
  ].map((name): readonly [string, readonly string[]] => [name, []]),
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'aside', 'details', 'summary'].map(
    (name): readonly [string, readonly string[]] => [name, []],
  ),
  ['blockquote', ['cite']],
  ['a', ['href', 'rel']],
  ['img', ['src', 'alt', 'width', 'height', 'loading']],
  ['th', ['scope', 'colspan', 'rowspan']],
  ['td', ['colspan', 'rowspan']],
]);

/** Attributes that hold an address. */
export const addresses: ReadonlySet<string> = new Set(['href', 'src', 'cite']);

/** The schemes that an address may have. */
export const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Entities that are written by name; every other character stands as itself. */
export const named: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp']);
