import { describe, expect, it } from 'vitest';
import { isRead, reading } from '../../../src/proof/passages.ts';
import { page } from './page.ts';

const read = (file: string, text: string) => reading({ file, text }, ['facts']);
const texts = (file: string, text: string) => read(file, text).passages.map((passage) => passage.text);
const body = (html: string) => reading(page(html), ['facts']).passages.slice(1);

describe('reading HTML', () => {
  it('joins what is inline, and keeps blocks apart', () => {
    const html =
      '<p>In 2012 <em>they</em>\n  counted<br>54</p><ul><li>one</li><li>two <p>three</p> four</li></ul>';
    expect(body(html).map(({ text }) => text)).toEqual([
      'In 2012 they counted 54',
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  it('gives each stretch the marks of its nearest element and its line', () => {
    const [passage] = body(
      '<p data-facts="a b">One\n <i data-fact="c">two</i>\n <b data-number="step">three</b></p>',
    );
    const marked = passage?.parts.map(({ start, end, mark, line }) => [
      passage.text.slice(start, end).trim(),
      mark,
      line,
    ]);
    expect(marked?.filter(([text]) => text !== '')).toEqual([
      ['One', { kind: 'facts', ids: ['a', 'b'] }, 4],
      ['two', { kind: 'facts', ids: ['c'] }, 5],
      ['three', { kind: 'number', id: 'step' }, 6],
    ]);
  });

  it('keeps numbers under different marks apart, and one number cut by markup whole', () => {
    const [apart] = body('<p><b data-fact="a">54</b><b data-fact="b">100</b></p>');
    const [whole] = body('<p>5<b>4</b></p>');
    expect([apart?.text, whole?.text]).toEqual(['54 100', '54']);
  });

  it('reads past soft hyphens and signs without width', () => {
    expect(body('<p>thirty&shy;-five&#8203; for&shy;ces</p>').map(({ text }) => text)).toEqual([
      'thirty-five forces',
    ]);
  });

  it('leaves scripts, styles and metadata for machines unread', () => {
    const html =
      '<style>.a{width:54px}</style><script>const a = 54;</script><meta name="viewport" content="width=54"><meta property="og:image:width" content="1200">';
    expect(body(html)).toEqual([]);
  });

  it('reads a picture with its lines of text one after the other', () => {
    const svg = '<svg><text x="54"><tspan>20</tspan><tspan>cases</tspan></text><path d="M54 54"/></svg>';
    expect(body(svg).map(({ text }) => text)).toEqual(['20 cases']);
  });

  it('tells every address', () => {
    const html =
      '<a href="/a">a</a><img src="/b.png" srcset="/c.png 2x, /d.png 3x" alt=""><svg><use href="#e"/></svg>';
    expect(read('index.html', html).links.map(({ href }) => href)).toEqual([
      '/a',
      '/b.png',
      '/c.png',
      '/d.png',
      '#e',
    ]);
  });
});

describe('reading data', () => {
  it('takes every string of JSON but keys, addresses, machine times, hashes and the dates of the edition', () => {
    const text = JSON.stringify({
      'key 54': 'Told again',
      list: ['One', { deep: 'Two' }],
      url: 'https://example.org/54',
      path: '/54/',
      time: '2012-09-20T10:00:00Z',
      hash: 'sha256-abcdefghijklmnopqrstuvwxyz012345678901234',
      datePublished: '2026-01-05',
      number: 54,
      _facts: ['a'],
      _other: 'Three',
    });
    expect(texts('a.json', text)).toEqual(['Told again', 'One', 'Two', 'Three']);
    expect(read('a.json', text).links.map(({ href }) => href)).toEqual(['https://example.org/54', '/54/']);
  });

  it('leaves the version of a format unread, but not words under that name', () => {
    expect(texts('a.json', '{"version":"1.0","a":{"version":"2.1.3"}}')).toEqual([]);
    expect(texts('a.json', '{"version":"54 cases"}')).toEqual(['54 cases']);
  });

  it('tells JSON that does not parse', () => {
    expect(read('a.json', '{').broken).toEqual([
      { file: 'a.json', line: 1, problem: 'the JSON does not parse.' },
    ]);
  });

  it('takes words of a feed, with the line they begin on, and no machine times', () => {
    const xml =
      '<?xml version="1.0"?>\n<rss><channel>\n<title>Told &amp; told</title><link>https://example.org/54</link>\n<item><title><![CDATA[A & B]]></title><pubDate>Thu, 20 Sep 2012 00:00:00 GMT</pubDate></item></channel></rss>';
    expect(read('feed.xml', xml).passages.map(({ text, line }) => [text, line])).toEqual([
      ['Told & told', 3],
      ['A & B', 4],
    ]);
  });

  it('takes the HTML inside a feed as HTML', () => {
    const xml =
      '<rss><description>&lt;p&gt;Told &lt;b data-fact="a"&gt;54&lt;/b&gt;&lt;/p&gt;</description></rss>';
    expect(read('feed.xml', xml).passages[0]?.parts[1]?.mark).toEqual({ kind: 'facts', ids: ['a'] });
  });

  it('takes the cells of a published table of the ledger as the words of its rows', () => {
    const { passages, repeated } = read('data/facts.csv', 'id,caveat\na,"Two\nlines"\nb,Other\n');
    expect(passages.map(({ text, line, numbers }) => [text, line, numbers])).toEqual([
      ['a', 2, false],
      ['Two lines', 2, false],
      ['b', 4, false],
      ['Other', 4, false],
    ]);
    expect(repeated[1]?.verbatim).toEqual({ kind: 'row', path: 'facts/a/caveat' });
  });

  it('takes text by paragraphs', () => {
    expect(read('a.txt', 'One\ntwo\n\nThree\n').passages.map(({ text, line }) => [text, line])).toEqual([
      ['One two', 1],
      ['Three', 4],
    ]);
  });
});

describe('reading linked data and citations', () => {
  it('reads every value of linked data, numbers too, under its marks', () => {
    const graph = JSON.stringify({ '@graph': [{ name: 'Told', size: 54, width: 600, _facts: ['cases'] }] });
    const { passages } = read('rights.jsonld', graph);
    expect(passages.map(({ text }) => text)).toEqual(['Told', '54']);
    expect(passages[0]?.parts[0]?.mark).toEqual({ kind: 'facts', ids: ['cases'] });
  });

  it('reads what a citation says, but for the version of its format', () => {
    const citation = 'cff-version: 1.2.0\nmessage: Cite 54 cases.\nauthors:\n  - name: A newsroom\n';
    expect(texts('CITATION.cff', citation)).toEqual(['Cite 54 cases.', 'A newsroom']);
  });

  it('names the line of a citation that does not parse', () => {
    const { broken } = read('CITATION.cff', 'title: Told\nauthors: [A newsroom\n');
    expect(broken).toMatchObject([{ file: 'CITATION.cff', problem: 'the YAML does not parse.' }]);
  });
});

describe('isRead', () => {
  it('takes what holds words, and leaves scripts, styles, fonts, pictures and licences', () => {
    const read = [
      'a/index.html',
      'feed.xml',
      'a.svg',
      'a.json',
      'a.jsonld',
      'A.cff',
      'a.csv',
      'a.txt',
      'a.md',
    ];
    expect(read.filter((file) => !isRead(file))).toEqual([]);
    expect(
      ['a.js', 'a.css', 'a.woff2', 'a.png', 'fonts/OFL-a.txt', 'LICENSE.md', 'robots.txt'].some(isRead),
    ).toBe(false);
  });
});
