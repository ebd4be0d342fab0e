/**
 * The path that the whole site stands under, from `BASE_PATH`: begins and ends with a slash, `/` when unset.
 *
 * @throws when the value is not a plain absolute path.
 */
export function basePathFrom(value: string | undefined): string {
  if (value === undefined || value === '') return '/';
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(value)) {
    throw new Error(
      `BASE_PATH: "${value}" is not a path.\n  Begin with a slash and use letters, digits and hyphens, such as /stories/told.`,
    );
  }
  return value.endsWith('/') ? value : `${value}/`;
}
