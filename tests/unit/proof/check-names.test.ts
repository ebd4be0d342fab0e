import { describe, expect, it } from 'vitest';
import { messages, messagesOf } from './page.ts';

const about = (body: string) => messagesOf(body).filter((message) => / followed by a name/.test(message));

describe('a rank followed by a name', () => {
  it('is refused', () => {
    expect(about('<p>Then Chief Constable Zabcd spoke.</p>')).toEqual([
      'index.html:4: "Chief Constable Zabcd" is a rank followed by a name: “Then Chief Constable Zabcd spoke.” (built: index.html:4).\n' +
        '  Write the role and the force; no officer is named in this story.',
    ]);
  });

  it.each([
    'PC Zabcd',
    'Pc A. Zabcd',
    'DCI Zabcd Yxwvu',
    'Detective Sergeant Zabcd-Yxwvu',
    'Special Constable Zabcd',
    'PCSO Zábcd',
  ])('is refused, whatever the rank: %s', (name) => {
    expect(about(`<p>Then ${name} spoke.</p>`)).toHaveLength(1);
  });

  it('is refused in links, titles and the words of others too', () => {
    expect(about('<a href="/" title="PC Zabcd">x</a>')).toHaveLength(1);
    expect(about('<cite data-source="S01">PC Zabcd</cite>')).toHaveLength(1);
    expect(messages([{ file: 'a.txt', text: 'PC Zabcd' }]).length).toBeGreaterThan(0);
  });

  it.each([
    'Chief Constable of Derbyshire',
    'HM Inspector of Constabulary',
    'Police and Crime Commissioner for North Yorkshire',
    'the Chief Constable. He spoke',
    'an officer in Northumbria',
    'Chief Constable, Kent Police',
    'Police Officer Support',
  ])('is not seen in "%s"', (words) => {
    expect(about(`<p>${words}</p>`)).toEqual([]);
  });
});

describe('a title followed by a name', () => {
  it('is refused unless it is a holder of public office in quotes.csv', () => {
    expect(about('<p>said Dame Anne Owers, and then Ms Owers</p>')).toEqual([]);
    expect(about('<p>said Sir Zabcd Yxwvu</p>')).toEqual([
      'index.html:4: "Sir Zabcd Yxwvu" is a title followed by a name: “said Sir Zabcd Yxwvu” (built: index.html:4).\n' +
        '  Write the role; only holders of public office in content/quotes.csv are named.',
    ]);
  });
});
