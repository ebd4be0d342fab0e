/** The address of a path of ours below a base path, however the base was written. */
export function addressBelow(base: string, path: string): string {
  return `/${base}/${path}`.replace(/\/+/g, '/');
}

/**
 * The address of a path of ours, from the top of the host: it leads to the same place from any depth.
 * @param path from the top of the site, such as `/facts/` or `/facts/#cases-2009-2011`
 */
export function address(path: string): string {
  return addressBelow(import.meta.env.BASE_URL, path);
}
