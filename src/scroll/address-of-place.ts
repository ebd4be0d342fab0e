/** Where a reader is in the story. */
export interface ReaderPlace {
  /** Id of the section; null on the cover. */
  readonly section: string | null;
  /** The state that the section's stage shows; null where there is no stage. */
  readonly state: string | null;
}

/**
 * The address of a reader's place: `address` with the hash of the state or the section, and without any on the cover.
 * Everything else of it, such as the mode of reading, stays.
 * @param address the whole present address
 */
export function addressOfPlace(address: string, { section, state }: ReaderPlace): string {
  const [bare = ''] = address.split('#', 1);
  if (section === null) return bare;
  return `${bare}#${section}${state === null ? '' : `/${state}`}`;
}
