import PDFDocument from 'pdfkit';
import svgToPdf from 'svg-to-pdfkit';
import type { KitCredit, KitPicture } from './kit-plan.ts';

/** Points of a PDF in one pixel of CSS. */
const point = 0.75;

/**
 * An SVG file whose words are outlines as a PDF of one page, the size of the picture. The same bytes for the same input:
 * its dates are the credit's moment, and its id is made of what it says of itself.
 */
export function picturePdf(
  svg: string,
  { title, description }: Pick<KitPicture, 'title' | 'description'>,
  { creator, credit, moment, licence }: KitCredit,
): Promise<Buffer> {
  const [width = 0, height = 0] = [/ width="([\d.]+)"/, / height="([\d.]+)"/].map((side) =>
    Number(side.exec(svg)?.[1]),
  );
  const date = new Date(moment);
  const document = new PDFDocument({
    size: [width * point, height * point],
    margin: 0,
    lang: 'en-GB',
    displayTitle: true,
    info: {
      Title: title,
      Author: creator,
      Subject: description,
      Keywords: `${credit}; ${licence}`,
      Creator: creator,
      Producer: creator,
      CreationDate: date,
      ModDate: date,
    },
  });
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('error', reject);
    document.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    svgToPdf(document, svg, 0, 0, { assumePt: false });
    document.end();
  });
}
