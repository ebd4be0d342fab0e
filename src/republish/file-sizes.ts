/** The bytes of a file of ours. @param address whole */
export type SizeOf = (address: string) => number;

interface Described {
  readonly [key: string]: unknown;
}

function isObject(value: unknown): value is Described {
  return typeof value === 'object' && value !== null;
}

/** The size of what an object describes, under the name that its format has for it; nothing where it describes no file. */
function sizeIn(object: Described, sizeOf: SizeOf): Readonly<Record<string, number>> {
  const { href, contentType, url, mime_type: type } = object;
  if (typeof href === 'string' && typeof contentType === 'string') return { sizeInBytes: sizeOf(href) };
  if (typeof url === 'string' && typeof type === 'string') return { size_in_bytes: sizeOf(url) };
  return {};
}

/**
 * JSON in which every rendition of ninjs and every attachment of JSON Feed says how large its file is: most are drawn only
 * after it was written.
 */
export function withSizes(value: unknown, sizeOf: SizeOf): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withSizes(item, sizeOf));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withSizes(item, sizeOf)] as const);
  return { ...Object.fromEntries(entries), ...sizeIn(value, sizeOf) };
}
