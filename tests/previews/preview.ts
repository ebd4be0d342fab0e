/** What a client makes of an address. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** Whole address of the picture; empty when the client found none. */
  readonly image: string;
  /** Words for those who do not see the picture. */
  readonly alternative: string;
  /** The address that the client takes for the page's own; empty when it reads none. */
  readonly url: string;
}

/** A program that makes previews of addresses, by name. */
export interface Client {
  readonly name: string;
  /** Reads a page over HTTP. */
  readonly read: (address: string) => Promise<Preview>;
}
