import { ContentError } from '../ledger/index.ts';

/** Where the site will stand, as the environment says. */
export interface Site {
  /** Scheme, host and port, without a slash at the end; undefined for a local address. */
  readonly origin: string | undefined;
  /** `/`, or a path that begins with a slash. */
  readonly base: string;
}

function fault(name: string, value: string, problem: string, remedy: string): ContentError {
  return new ContentError({ place: { file: name }, problem: `"${value}" ${problem}.`, remedy });
}

function originOf(value: string): string {
  const example =
    'Write scheme and host, such as https://story.example.org, or leave SITE_URL out for a local address.';
  if (!/^https?:\/\/[^/\s]/i.test(value) || !URL.canParse(value)) {
    throw fault('SITE_URL', value, 'is not an absolute http or https address', example);
  }
  const url = new URL(value);
  if (url.username !== '' || url.password !== '')
    throw fault('SITE_URL', value, 'holds a name or a password', example);
  if (value.includes('?') || value.includes('#'))
    throw fault('SITE_URL', value, 'holds a query or a fragment', example);
  if (url.pathname !== '/') {
    const remedy = `Write ${url.origin}, and the path as BASE_PATH: ${url.pathname}`;
    throw fault('SITE_URL', value, 'holds a path', remedy);
  }
  return url.origin;
}

function baseOf(value: string): string {
  const example = 'Write such as /told/, or leave BASE_PATH out for the top of the site.';
  if (!value.startsWith('/')) throw fault('BASE_PATH', value, 'does not begin with a slash', example);
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(value) || /\/\.{1,2}(?:\/|$)/.test(value)) {
    throw fault('BASE_PATH', value, 'is not a plain path', example);
  }
  return value;
}

/**
 * Reads `SITE_URL` (an absolute http or https address without a path) and `BASE_PATH` (begins with a slash).
 * @throws ContentError for the first that is not so; both may be left out, neither may be empty.
 */
export function siteOf(environment: Readonly<Record<string, string | undefined>>): Site {
  const origin = environment['SITE_URL'];
  const base = environment['BASE_PATH'];
  return {
    origin: origin === undefined ? undefined : originOf(origin),
    base: base === undefined ? '/' : baseOf(base),
  };
}

/** The whole address of the top of a site, with a slash at the end. @throws RangeError for a local one */
export function homeOf({ origin, base }: Site): string {
  if (origin === undefined) throw new RangeError('a local address is not known before it is served');
  return origin + base.replace(/\/?$/, '/');
}
