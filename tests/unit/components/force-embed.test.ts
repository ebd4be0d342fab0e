import { describe, expect, it } from 'vitest';
import { lineWords } from '../../../src/components/force-embed.ts';
import { readLedger } from '../../../src/ledger/index.ts';

const source = readLedger('content').source('S10');

describe('lineWords', () => {
  it('leads to the document, with every sign of its words as it is', () => {
    const runs = [
      { text: 'Report $& on ', row: null },
      { text: 'A <force> & $1', row: 'forces/kent/name' },
    ];
    expect(lineWords({ runs, href: 'https://report.example/?a=$&' })).toEqual({
      text: 'Report $& on A <force> & $1',
      html:
        '<a href="https://report.example/?a=$&amp;" target="_blank" rel="noopener">Report $&amp; on ' +
        '<span data-row="forces/kent/name">A &lt;force&gt; &amp; $1</span></a>',
    });
  });

  it('marks the title of a source inside its link, with every sign as it is', () => {
    const { html, text } = lineWords({ runs: [], source: { ...source, title: 'Plans $& <2017>' } });
    expect(text).toContain(', Plans $& <2017>, ');
    expect(html).toContain('rel="noopener"><span data-source="S10">Plans $&amp; &lt;2017&gt;</span></a>');
  });
});
