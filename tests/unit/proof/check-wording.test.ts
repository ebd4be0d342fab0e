import { describe, expect, it } from 'vitest';
import { messages, messagesOf } from './page.ts';

describe('a phrase of wording.csv', () => {
  it('is refused, with what to write instead', () => {
    expect(messagesOf('<p>Some cops were told.</p>')).toEqual([
      'index.html:4: "cops" is not written in this story: slang (content/wording.csv): “Some cops were told.” (built: index.html:4).\n' +
        '  Write instead: officer or police.',
    ]);
  });

  it.each([
    '<p>Some <b>co</b>ps were told.</p>',
    '<p data-facts="referrals-completed-total"><b>415</b> <i>officers</i></p>',
    '<img src="/a.png" alt="Some cops">',
    '<svg><text>Some cops</text></svg>',
    '<script type="application/json">{"a":"Some cops"}</script>',
    '<p data-row="facts/cases-2009-2011/caveat">Some cops</p>',
  ])('is found across markup and outside of prose: %s', (body) => {
    expect(
      messagesOf(body).filter((message) => message.includes('is not written in this story')),
    ).toHaveLength(1);
  });

  it('may stand in a quotation when the list allows it, and nowhere else', () => {
    const words =
      'most forces have been slow to take the steps necessary to root out this type of corruption';
    expect(messagesOf(`<q data-quote="hmicfrs-2019-slow">${words}</q>`)).toEqual([]);
    expect(messagesOf(`<q>${words}</q>`)).toHaveLength(1);
    expect(
      messagesOf(`<p>To root out, they said, <q data-quote="hmicfrs-2019-slow">${words}</q></p>`),
    ).toHaveLength(1);
  });

  it('may stand in the title of a source and in what a report claimed', () => {
    const title = 'Police investigate 169 staff over allegations of predatory sexual behaviour';
    expect(messagesOf(`<cite data-source="S92">${title}</cite>`)).toEqual([]);
    expect(messages([{ file: 'a.json', text: JSON.stringify({ name: title }) }])).toEqual([]);
    expect(messages([{ file: 'data/sources.csv', text: `id,title\nS92,${title}\n` }])).toEqual([]);
    expect(messagesOf(`<cite data-facts="headcount-2013">${title}</cite>`)).toHaveLength(1);
  });
});
