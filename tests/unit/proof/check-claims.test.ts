import { describe, expect, it } from 'vitest';
import { ledger } from '../ledger/content-texts.ts';
import { messages, messagesOf } from './page.ts';

const about = (found: readonly string[]) =>
  found.filter((message) => message.includes('which is not published'));

describe('a claim that is not published', () => {
  it('is refused, without repeating it', () => {
    expect(about(messagesOf('<p>A named person left the police after conduct in one case.</p>'))).toEqual([
      `index.html:4: something of the claim sun-2019-03 is printed, which is not published (content/reported-claims.csv:${ledger.claim('sun-2019-03').line}) (built: index.html:4).\n` +
        '  Leave it out; /reported/ counts such claims and gives their reasons in general terms.',
    ]);
  });

  it.each([
    ['index.html', '<li id="x" data-row="claims/sun-2019-03/outlet">The Sun</li>'],
    ['index.html', '<a href="/reported/#sun-2019-03">x</a>'],
    ['index.html', '<p>Told (a named person left the police after conduct in one case)</p>'],
    ['data/reported-claims.csv', 'id,outlet\nsun-2019-03,The Sun\n'],
    ['a.json', '{"a":"sun-2019-03"}'],
  ])('is found in %s: %s', (file, text) => {
    expect(about(messages([{ file, text }]))).toHaveLength(1);
  });

  it('leaves the others alone, with answers that more than one has', () => {
    const others = ledger.claims.filter(({ publishable }) => publishable);
    const items = others.map(
      ({ id, claim, whatTheRecordSays }) => `<li id="${id}">${claim} ${whatTheRecordSays}</li>`,
    );
    expect(about(messagesOf(`<ul>${items.join('')}</ul><p>No record found.</p>`))).toEqual([]);
  });
});
