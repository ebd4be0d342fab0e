import { escape } from '../scene/escape.ts';

/** A sitemap of these addresses. @param modified day of the last change; null before publication */
export function sitemap(addresses: readonly string[], modified: string | null): string {
  const lastmod = modified === null ? '' : `<lastmod>${modified}</lastmod>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escape(address)}</loc>${lastmod}</url>`),
    '</urlset>',
    '',
  ].join('\n');
}
