import { describe, expect, it } from 'vitest';
import { prove } from '../../../src/proof/prove.ts';
import { ledger } from '../ledger/content-texts.ts';
import { messages, page } from './page.ts';

describe('prove', () => {
  const exceptions = {
    kinds: [{ kind: 'step', why: 'Counted by software.' }],
    phrases: [{ phrase: 'about 9 minutes', why: 'About the story.' }],
  };
  const body =
    '<p data-number="step">1 of 2</p><p>about 9 minutes</p><p data-facts="cases-2009-2011 forces-total">54 in 43</p>';

  it('counts what it read, and how often each exception was needed', () => {
    const { problems, summary } = prove([page(body), { file: 'a.js', text: '54' }], [], ledger, exceptions);
    expect(problems).toEqual([]);
    expect(summary).toEqual({
      files: 1,
      passages: 4,
      numbers: 5,
      facts: 2,
      exceptions: [
        { name: 'step', why: 'Counted by software.', count: 2 },
        { name: 'about 9 minutes', why: 'About the story.', count: 1 },
      ],
    });
  });

  it('puts problems in the order of files and lines', () => {
    const files = [
      page('<p>x</p>\n<p>77 cases</p>', 'b.html'),
      page('<p>x</p>\n<p>78 cops</p>\n<p>79</p>', 'a.html'),
    ];
    expect(messages(files).map((message) => message.split(': ')[0])).toEqual([
      'a.html:5',
      'a.html:5',
      'a.html:6',
      'b.html:5',
    ]);
  });

  it('shortens a long passage to the words around', () => {
    const long = 'word '.repeat(30);
    expect(messages([page(`<p>${long}77 ${long}</p>`)])[0]).toContain(
      ': “… word word word word word word word 77 word word word word word word word …” (built: ',
    );
  });

  it('tells a file that cannot be read', () => {
    expect(messages([{ file: 'a.json', text: '{' }])).toEqual([
      'a.json:1: the JSON does not parse (built: a.json:1).\n  Mend the page that writes this file.',
    ]);
  });
});
