/** What an embed knows of the page around it, which may speak several of the protocols at once. */
export interface Host {
  /** By which pym.js knows the frame; undefined when the address gave none. */
  readonly childId: string | undefined;
  /** By which WordPress knows the frame; it may come late. */
  readonly secret: string | undefined;
  /** By which iframe-resizer 4 knows the frame; undefined until it has asked. */
  readonly resizerId: string | undefined;
  /** Whether open-iframe-resizer has asked. */
  readonly openResizer: boolean;
}

/** The secret that WordPress puts behind the address; undefined when there is none. */
export function secretIn(hash: string): string | undefined {
  return /^#\?secret=([A-Za-z0-9]{10})$/.exec(hash)?.[1];
}

/** What the address alone says of the page around. @param address with its query and fragment */
export function hostOf(address: string): Host {
  const { searchParams, hash } = new URL(address);
  const childId = searchParams.get('childId') ?? '';
  return {
    childId: /^[\w-]{1,64}$/.test(childId) ? childId : undefined,
    secret: secretIn(hash),
    resizerId: undefined,
    openResizer: false,
  };
}
