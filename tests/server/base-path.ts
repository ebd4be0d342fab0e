import { siteOf } from '../../src/proof/environment.ts';

/**
 * The path that the whole site stands under, from `BASE_PATH`: begins and ends with a slash, `/` when unset.
 *
 * @throws ContentError when the value is not a plain absolute path.
 */
export function basePathFrom(environment: Readonly<Record<string, string | undefined>>): string {
  const { base } = siteOf(environment);
  return base.endsWith('/') ? base : `${base}/`;
}
