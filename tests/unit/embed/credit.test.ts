import { describe, expect, it } from 'vitest';
import { creditLines, type Credit } from '../../../src/embed/credit.ts';
import { factWords } from '../../../src/embed/words.ts';

const story = 'https://story.example/#referrals/years';
const credit: Credit = {
  title: { told: 'Told,', again: 'and told again' },
  story,
  byline: 'A publisher',
  licence: 'CC BY 4.0',
  edition: factWords('Edition one.', []),
  links: [
    { text: 'Corrections', address: 'https://story.example/corrections/' },
    { text: 'Support', address: 'https://story.example/support/' },
  ],
};
const lines = creditLines(credit);

describe('creditLines', () => {
  it('names story, licence, corrections, support, maker and edition', () => {
    expect(lines.map(({ words }) => words.text)).toEqual([
      'Told, and told again',
      'Read the full story\u00a0· CC BY 4.0\u00a0· Corrections\u00a0· Support',
      'By A publisher. Edition one.',
    ]);
  });

  it('leads out of the frame and lets no page reach back', () => {
    const links = lines.flatMap(({ words }) => words.html.match(/<a [^>]*>/g) ?? []);
    expect(links).toHaveLength(5);
    expect(links.filter((link) => !link.includes('target="_blank" rel="noopener"'))).toEqual([]);
  });

  it('sets the first part of the title apart, and takes every sign in it for itself', () => {
    const [wordmark] = creditLines({
      ...credit,
      title: { told: 'Told $& <told> & A', again: 'and $1 A again' },
    });
    expect(wordmark?.words).toEqual({
      text: 'Told $& <told> & A and $1 A again',
      html: `<a href="${story}" target="_blank" rel="noopener"><b>Told $&amp; &lt;told&gt; &amp; A</b> and $1 A again</a>`,
    });
  });
});
