import { describe, expect, it } from 'vitest';
import { bibtexCitation, cslCitation, plainCitation, type Citation } from '../../../src/share/citation.ts';

const cited = {
  author: 'The project',
  publisher: 'The project',
  title: '48% of 436 allegations referred',
  story: 'Told, and told again',
  edition: 2,
  published: '2026-01-31',
  url: 'https://example.org/allegations/referred/',
  path: '/allegations/referred/',
};
const whole = ({ before, edition, after }: Citation): string => before + edition + after;

describe('a citation', () => {
  it('says in a sentence who, when, what and where', () => {
    expect(whole(plainCitation(cited))).toBe(
      'The project (2026). 48% of 436 allegations referred. In: Told, and told again, edition 2. https://example.org/allegations/referred/',
    );
  });

  it('names a publisher who is not the author, and no year before publication', () => {
    const text = whole(plainCitation({ ...cited, publisher: 'A paper', published: null }));
    expect(text).toContain('The project (not yet published). ');
    expect(text).toContain('edition 2. A paper. https');
  });

  it('is an entry of BibTeX with the organisation kept whole and signs of TeX escaped', () => {
    expect(whole(bibtexCitation(cited))).toBe(
      [
        '@misc{told-allegations-referred,',
        '  author = {{The project}},',
        String.raw`  title = {48\% of 436 allegations referred},`,
        '  howpublished = {Told, and told again},',
        '  edition = {2},',
        '  year = {2026},',
        '  url = {https://example.org/allegations/referred/}',
        '}',
      ].join('\n'),
    );
  });

  it('is an item of CSL-JSON that holds the same', () => {
    expect(JSON.parse(whole(cslCitation(cited)))).toEqual([
      {
        id: 'told-allegations-referred',
        type: 'webpage',
        title: '48% of 436 allegations referred',
        'container-title': 'Told, and told again',
        author: [{ literal: 'The project' }],
        publisher: 'The project',
        issued: { 'date-parts': [[2026]] },
        version: '2',
        URL: 'https://example.org/allegations/referred/',
        language: 'en-GB',
      },
    ]);
  });
});
