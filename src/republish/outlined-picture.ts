import { escape } from '../scene/escape.ts';
import type { KitCredit, KitPicture } from './kit-plan.ts';

// Few programs know which is painted first, and the edge would cover the words that it is to set off.
function edgesFirst(svg: string): string {
  return svg.replace(
    /<path\b([^>]*?) paint-order="stroke"([^>]*?)\/>/g,
    (_, before: string, after: string) => {
      const attributes = before + after;
      const edge = attributes.replace(/ fill="[^"]*"/, ' fill="none"');
      const inside = attributes.replace(/ stroke(?:-[a-z]+)?="[^"]*"/g, '');
      return `<path${edge}/><path${inside} stroke="none"/>`;
    },
  );
}

/** A picture whose words are outlines, with its name, its description, licence and credit put back into it. */
export function outlinedPicture(
  svg: string,
  { title, alt, description }: Pick<KitPicture, 'title' | 'alt' | 'description'>,
  { creator, credit, licenceAddress, story }: KitCredit,
): string {
  const said = [
    `<title>${escape(alt)}</title>`,
    `<desc>${escape(description)}</desc>`,
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<cc:Work rdf:about=""><dc:title>${escape(title)}</dc:title><dc:creator>${escape(creator)}</dc:creator>`,
    `<cc:attributionName>${escape(credit)}</cc:attributionName><cc:attributionURL rdf:resource="${escape(story)}"/>`,
    `<cc:license rdf:resource="${escape(licenceAddress)}"/></cc:Work></rdf:RDF></metadata>`,
  ].join('');
  return edgesFirst(svg).replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
    return `<svg${attributes} role="img" lang="en">${said}`;
  });
}
