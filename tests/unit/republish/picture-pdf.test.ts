import { describe, expect, it } from 'vitest';
import { outlinedPicture } from '../../../src/republish/outlined-picture.ts';
import { picturePdf } from '../../../src/republish/picture-pdf.ts';
import { credit, picture } from './kit-of.ts';

const svg =
  '<svg width="80" height="40" viewBox="0 0 80 40" xmlns="http://www.w3.org/2000/svg"><path fill="#17191c" stroke="#f7f4ec" stroke-width="4" paint-order="stroke" d="M 0 0 L 10 0 L 10 10 Z"/></svg>';

describe('picturePdf', () => {
  it('has the same bytes for the same picture', async () => {
    const [one, other] = [await picturePdf(svg, picture, credit), await picturePdf(svg, picture, credit)];
    expect(one.equals(other)).toBe(true);
  });

  it('is one page of the size of the picture, dated by the story, and says what it is', async () => {
    const text = (await picturePdf(svg, picture, credit)).toString('latin1');
    expect(text).toMatch(/^%PDF-/);
    expect(text).toContain('/MediaBox [0 0 60 30]');
    expect(text).toContain('(D:20190927000000Z)');
    expect(text).toContain(`(${picture.title})`);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe('outlinedPicture', () => {
  const outlined = outlinedPicture(svg, picture, credit);

  it('has name, description, credit and licence inside', () => {
    expect(outlined).toContain('<title>Squares of plans &amp; dates</title>');
    expect(outlined).toContain(`<desc>${picture.description}</desc>`);
    expect(outlined).toContain(credit.credit);
    expect(outlined).toContain(credit.licenceAddress);
  });

  it('paints an edge before its words, in programs that do not know that order', () => {
    expect(outlined).not.toContain('paint-order');
    expect(outlined.match(/<path /g)).toHaveLength(2);
    expect(outlined).toMatch(
      /<path fill="none" stroke="#f7f4ec" stroke-width="4"[^>]*\/><path fill="#17191c"[^>]* stroke="none"\/>/,
    );
  });
});
