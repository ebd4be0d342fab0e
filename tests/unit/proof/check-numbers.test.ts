import { describe, expect, it } from 'vitest';
import { ledger } from '../ledger/content-texts.ts';
import { page, messages, messagesOf } from './page.ts';

const kinds = [{ kind: 'step', why: 'Counted by software.' }];
const phrase = (words: string) => ({ kinds: [], phrases: [{ phrase: words, why: 'A scale.' }] });

describe('a number in what is built', () => {
  it('is refused without a fact, with the facts that have it', () => {
    expect(messagesOf('<p>They counted 54 cases.</p>')).toEqual([
      'index.html:4: the number "54" does not come from the ledger: “They counted 54 cases.” (built: index.html:4).\n' +
        '  Write <Fact id="…" /> in a step or {…} in other words; facts with this number: cases-2009-2011. If none is meant, leave it out or write the phrase with its reason into content/exceptions.yaml.',
    ]);
  });

  it('is refused in words too, and said to be in no fact', () => {
    expect(messagesOf('<p>They counted ninety-nine cases.</p>')).toEqual([
      'index.html:4: the number "ninety-nine" does not come from the ledger: “They counted ninety-nine cases.” (built: index.html:4).\n' +
        '  No fact has this number: leave it out, add a row to content/facts.csv, or write the phrase with its reason into content/exceptions.yaml.',
    ]);
  });

  it('is refused when it says nothing exact', () => {
    expect(messagesOf('<p>There were hundreds of cases.</p>')[0]).toContain(
      '\n  Say how many, from the ledger, or leave it out.',
    );
  });

  it.each([
    ['a heading', '<h2>54 cases</h2>'],
    ['words in SVG', '<svg><text>54 cases</text></svg>'],
    ['the title of a picture', '<svg><title>54 cases</title></svg>'],
    ['the description of a picture', '<svg><desc>54 cases</desc></svg>'],
    ['an alternative', '<img src="/a.png" alt="54 cases">'],
    ['a title', '<a href="/" title="54 cases">x</a>'],
    ['a label', '<button aria-label="54 cases">x</button>'],
    ['a description', '<p aria-description="54 cases">x</p>'],
    ['metadata', '<meta property="og:description" content="54 cases">'],
    ['linked data', '<script type="application/ld+json">{"name":"54 cases"}</script>'],
    ['a number of linked data', '<script type="application/ld+json">{"value":54,"width":54}</script>'],
    ['other data', '<script type="application/json">{"a":["54 cases"]}</script>'],
    ['a template', '<template><p>54 cases</p></template>'],
    ['words for those without scripts', '<noscript>54 cases</noscript>'],
    ['a page within the page', '<iframe title="x" srcdoc="&lt;p&gt;54 cases&lt;/p&gt;"></iframe>'],
    ['data for scripts', '<div data-words="54 cases"></div>'],
    ['a number cut by markup', '<p><b>5</b>4 cases</p>'],
  ])('is found in %s', (_, body) => {
    expect(messagesOf(body).map((message) => /the number "54"/.test(message))).toEqual([true]);
  });

  it.each([
    ['feed.xml', '<rss><channel><item><title>54 cases</title></item></channel></rss>'],
    ['feed.xml', '<rss><channel><description>&lt;p&gt;54 cases&lt;/p&gt;</description></channel></rss>'],
    ['feed.json', '{"items":[{"title":"54 cases"}]}'],
    ['feed.json', '{"content_html":"<p>54 cases</p>"}'],
    ['figures/cases/cases.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>54 cases</text></svg>'],
    ['figures/cases.csv', 'what,number\ncases,54\n'],
    ['story.txt', 'They counted 54 cases.'],
  ])('is found in %s', (file, text) => {
    expect(messages([{ file, text }]).map((message) => /the number "54"/.test(message))).toEqual([true]);
  });

  it.each([
    '<p>They counted <b data-fact="cases-2009-2011">54 cases</b>.</p>',
    '<p data-facts="cases-2009-2011 report-2012-date">54 cases in two years, fifty-four in all</p>',
    '<p data-fact="capacity-gap-2019">Two-thirds of forces</p>',
    '<p data-fact="allegations-referred-share">48%, or 48 in a column headed %</p>',
    '<meta name="description" content="54 cases" data-fact="cases-2009-2011">',
    '<svg data-facts="cases-2009-2011"><text>54</text></svg>',
    '<script type="application/json" data-facts="cases-2009-2011">{"title":"54 cases"}</script>',
    '<p data-fact="cases-2009-2011"><span>54</span></p>',
  ])('is let pass when the nearest mark names its fact: %s', (body) => {
    expect(messagesOf(body)).toEqual([]);
  });

  it('is let pass in a feed when an attribute or a property marks it', () => {
    const xml = '<rss xmlns:told="x"><item told:facts="cases-2009-2011"><title>54 cases</title></item></rss>';
    const json = '{"items":[{"_facts":["cases-2009-2011"],"title":"54 cases"}]}';
    expect(
      messages([
        { file: 'a.xml', text: xml },
        { file: 'a.json', text: json },
      ]),
    ).toEqual([]);
  });

  it('is let pass in a table whose row names its fact', () => {
    const text = 'what,number,facts\ncases,54,cases-2009-2011;report-2012-date\n';
    expect(messages([{ file: 'figures/cases.csv', text }])).toEqual([]);
  });

  it('is refused when its nearest mark names another fact', () => {
    const body =
      '<section data-fact="cases-2009-2011"><p>They counted <b data-fact="allegations-2014-2016">54</b>.</p></section>';
    expect(messagesOf(body)[0]).toMatch(
      /^index\.html:4: the number "54" is not that of allegations-2014-2016:/,
    );
  });

  it('is refused as a percentage of a fact that is a count', () => {
    expect(messagesOf('<p data-fact="cases-2009-2011">54%</p>')[0]).toContain(
      'the number "54%" is not that of',
    );
  });

  it('names how many facts were tried when there are many', () => {
    const facts = 'cases-2009-2011 headcount-2013 forces-total allegations-people';
    expect(messagesOf(`<p data-facts="${facts}">55</p>`)[0]).toContain(
      'is not that of any of the 4 facts that it is marked with',
    );
  });

  it('needs no fact inside words that repeat the ledger', () => {
    expect(
      messagesOf(
        '<p data-row="facts/headcount-overseen-2013/caveat">The source compares cases with people (31 of 169); the two units may not match one to one.</p>',
      ),
    ).toEqual([]);
  });

  it('needs no other fact inside the statement or the caveat of one that its mark names', () => {
    const { caveat } = ledger.fact('referrals-completed-2018-19');
    expect(caveat).toContain('two years');
    expect(messagesOf(`<li data-fact="referrals-completed-2018-19">2018/19: ${caveat}</li>`)).toEqual([]);
    expect(messagesOf(`<li data-fact="referrals-completed-2017-18">2018/19: ${caveat}</li>`)).toHaveLength(1);
    expect(messagesOf(`<li data-fact="referrals-completed-2018-19">two years</li>`)).toHaveLength(1);
  });

  it('needs no fact where a string of data is a whole cell of the ledger', () => {
    expect(
      messages([
        {
          file: 'a.json',
          text: '{"citation":"Police investigate 169 staff over allegations of predatory sexual behaviour"}',
        },
      ]).filter((message) => message.includes('"169"')),
    ).toEqual([]);
  });

  it('needs no fact inside an id of the ledger', () => {
    expect(messagesOf('<code>referrals-per-10000-2018-19</code>')).toEqual([]);
    expect(messagesOf('<p>per-10000-2018-19</p>')).toHaveLength(1);
  });

  it('needs no fact when its mark is an exception that the list has', () => {
    expect(
      messagesOf('<p data-number="step">Step 1 of 4</p>', { exceptions: { kinds, phrases: [] } }),
    ).toEqual([]);
    expect(messagesOf('<p data-number="pages">Page 1</p>', { exceptions: { kinds, phrases: [] } })).toContain(
      'index.html:4: "pages" is not a kind of exception (data-number="pages") (built: index.html:4).\n' +
        '  Use one of: step; or add it with its reason to kinds in content/exceptions.yaml.',
    );
  });

  it('does not hide in a paragraph that is marked as an exception', () => {
    const body =
      '<p data-number="step">Step 1, in which they counted 54 cases in two years and told nobody</p>';
    expect(messagesOf(body, { exceptions: { kinds, phrases: [] } }).join('\n')).toContain(
      'the number "1" stands in more words than the exception "step" may cover (60 signs):',
    );
  });

  it('needs no fact inside a phrase of the exceptions, letter for letter', () => {
    const exceptions = phrase('One bar is 1,000 people');
    expect(messagesOf('<p>One bar is 1,000 people.</p>', { exceptions })).toEqual([]);
    expect(messagesOf('<p>One bar is 1,000 people. A bar is 1,000 people.</p>', { exceptions })).toHaveLength(
      1,
    );
    expect(
      messagesOf('<p>One bar is 1,000 people. One bar is 1,000 peoples</p>', { exceptions }),
    ).toHaveLength(1);
  });

  it('that is an exception without words is so only where nothing else stands', () => {
    const exceptions = phrase('10,000');
    expect(messagesOf('<svg><text>10,000</text></svg>', { exceptions })).toEqual([]);
    expect(
      messagesOf('<svg><text>10,000</text><text>10,000 people</text></svg>', { exceptions }),
    ).toHaveLength(1);
  });
});

describe('a date fuller than a year', () => {
  it.each([
    ['20 September 2012', 'the day of an event'],
    ['September 2012', 'its month'],
    ['20 September', 'its day without the year'],
    ['April 2009 to March 2011', 'the months of a period'],
    ['2012', 'a year'],
  ])('is let pass: %s, %s', (date) => {
    expect(messagesOf(`<p>Published ${date}.</p>`)).toEqual([]);
  });

  it.each(['21 September 2012', 'August 2012', '1 July 2014'])(
    'is refused when the ledger does not have it: %s',
    (date) => {
      expect(messagesOf(`<p>Published ${date}.</p>`)).toEqual([
        `index.html:4: the date "${date}" is in neither content/facts.csv nor content/timeline.csv: “Published ${date}.” (built: index.html:4).\n` +
          '  Correct it, print its year only, or add the event with its source to content/timeline.csv.',
      ]);
    },
  );

  it('may be that of a source, a quotation or a check, where it is marked as that cell', () => {
    expect(messagesOf('<p><span data-row="sources/S24/date">, 8 December 2016</span></p>')).toEqual([]);
    expect(messagesOf('<p data-row="sources/S91/date">11 August 2013</p>')).toEqual([]);
    expect(messagesOf('<p data-row="sources/S91/date">12 August 2013</p>')).toHaveLength(1);
  });
});

describe('messages about one line', () => {
  it('are said once, with the other pages counted', () => {
    const body = '<p>They counted 54 cases.</p>';
    const written = [
      { file: 'content/sections/first-count.mdx', text: '---\n---\n\nThey counted\n54 cases.\n' },
    ];
    expect(messages([page(body), page(body, 'first-count/index.html')], { written })).toEqual([
      'content/sections/first-count.mdx:5: the number "54" does not come from the ledger: “They counted 54 cases.” (built: index.html:4 and 1 more).\n' +
        '  Write <Fact id="…" /> in a step or {…} in other words; facts with this number: cases-2009-2011. If none is meant, leave it out or write the phrase with its reason into content/exceptions.yaml.',
    ]);
  });
});
