import { address } from './address.ts';

/** The absolute address of a path of ours, from the top of the site. */
export function wholeAddress(path: string): string {
  return new URL(address(path), import.meta.env.SITE).href;
}
