import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/ledger/index.ts';
import { prove } from '../../../src/proof/prove.ts';
import { changed, ledgerWith, texts } from '../ledger/content-texts.ts';
import { messages, messagesOf, noExceptions, page } from './page.ts';

const about = (body: string) => messagesOf(body).filter((message) => message.includes('telephone'));

describe('a telephone number that nobody has rung', () => {
  it('is refused as a link', () => {
    expect(messagesOf('<a href="tel:+448088010800">Call</a>')).toEqual([
      'index.html:4: the telephone number "tel:+448088010800" has no last_checked in content/support.csv:3 (built: index.html:4).\n' +
        '  Link to the service without its number, or ring it and enter the day as last_checked.',
    ]);
  });

  it.each(['0808 80 10 800', '08088010800', '0800 1111', '116 123', '+44 808 801 0800'])(
    'is refused in words: %s',
    (number) => {
      expect(about(`<p>Ring ${number} now.</p>`)).toHaveLength(1);
    },
  );

  it('is refused in a cell of the ledger too, and when it is in no list', () => {
    const cell = 'Listens and advises, in confidence; text 07860 077333';
    const told = ledgerWith({
      support: changed(texts.support, 'Listens and advises, in confidence', cell),
    });
    const body = `<p data-row="support/live-fear-free/what_happens">${cell}</p>`;
    expect(prove([page(body)], [], told, noExceptions).problems.map(problemText)).toEqual([
      'index.html:4: the telephone number "07860 077333" is no contact in content/support.csv: “… and advises, in confidence; text 07860 077333” (built: index.html:4).\n' +
        '  Link to the service without its number, or ring it and enter the day as last_checked.',
    ]);
    expect(messages([{ file: 'data/support.csv', text: 'id,contact\nchildline,0800 1111\n' }])).toHaveLength(
      1,
    );
  });

  it('is let pass when it is 999', () => {
    expect(about('<p>Ring <a href="tel:999">999</a>.</p>')).toEqual([]);
  });

  it('is let pass once it has a day on which it was rung', () => {
    const row = 'Listens and supports,check before publication,S63,';
    const rung = ledgerWith({
      support: changed(texts.support, `${row}\nvictim`, `${row}2026-01-05\nvictim`),
    });
    const body = '<a href="tel:08001111" data-row="support/childline/contact">0800 1111</a>';
    expect(prove([page(body)], [], rung, noExceptions).problems.map(problemText)).toEqual([]);
  });

  it.each(['35,000 people', 'from 2016 to 2019', '116,123 people', '100, 172, 143', '2012-09-20'])(
    'is not seen in other numbers: %s',
    (text) => {
      expect(about(`<p>${text}</p>`)).toEqual([]);
    },
  );
});
