import { wholeAddress } from '../components/whole-address.ts';

/** Every robot may read everything; pages that are not to be listed say so themselves. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
