import { describe, expect, it } from 'vitest';
import { ledger } from '../ledger/content-texts.ts';
import { messages, messagesOf } from './page.ts';

const closed = 'https://itv.com/news/tyne-tees/2012-09-20/report-highlights-extent-of-police-sexual-abuse';

describe('the address of a source that readers must not reach', () => {
  it('is refused as a link', () => {
    expect(messagesOf(`<a href="${closed}">ITV</a>`)).toEqual([
      `index.html:4: a link leads to ${closed}, which readers must not reach (content/sources.csv:${ledger.source('S30').line}, S30: reader_link is no) (built: index.html:4).\n` +
        '  Print the publisher and the date of S30 without a link.',
    ]);
  });

  it.each([
    `<a href="http://www.${closed.slice('https://'.length)}/?from=story#top">ITV</a>`,
    `<blockquote cite="${closed}">x</blockquote>`,
    `<iframe src="${closed}"></iframe>`,
    `<p>${closed}.</p>`,
    `<script type="application/ld+json">{"citation":{"url":"${closed}"}}</script>`,
  ])('is refused however it is written: %s', (body) => {
    expect(messagesOf(body)).toHaveLength(1);
  });

  it('is refused in feeds and tables', () => {
    expect(
      messages([{ file: 'feed.xml', text: `<rss><item><link>${closed}</link></item></rss>` }]),
    ).toHaveLength(1);
    expect(messages([{ file: 'a.csv', text: `url\n${closed}\n` }])).toHaveLength(1);
  });

  it('is not mistaken for another one', () => {
    expect(messagesOf('<a href="https://itv.com/news/">ITV</a><a href="#top">Top</a>')).toEqual([]);
  });
});
