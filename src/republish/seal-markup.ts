import { escape } from '../scene/escape.ts';
import { sealAlternative, sealPath, sealShown } from './seal.ts';

const end = '</footer>';

/**
 * An embed with the seal of its edition at its foot, linked to the log of changes.
 * @param home whole address of the top of the site, with a slash at the end
 * @throws RangeError for a document without one foot
 */
export function withSeal(html: string, edition: number, home: string): string {
  const [before, after, ...others] = html.split(end);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new RangeError('a seal stands at the foot of an embed, and this document has none or several');
  }
  const address = (path: string): string => escape(home + path.slice(1));
  const { width, height } = sealShown;
  return [
    before,
    `<p class="seal"><a href="${address('/corrections/')}" target="_blank" rel="noopener">`,
    `<img src="${address(sealPath(edition))}" alt="${escape(sealAlternative(edition))}" width="${width}" height="${height}">`,
    '</a></p>\n',
    end,
    after,
  ].join('');
}
