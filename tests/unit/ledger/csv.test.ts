import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/ledger/content-error.ts';
import { readCsv } from '../../../src/ledger/csv.ts';

const read = (text: string) => readCsv('content/facts.csv', text, ['id', 'caveat']);
const problems = (text: string) => read(text).problems.map(problemText);

describe('readCsv', () => {
  it('gives each row its cells by column, in whatever order the columns stand', () => {
    expect(read('caveat,id\n"one, two",a\n').rows).toEqual([
      { line: 2, cells: { id: 'a', caveat: 'one, two' } },
    ]);
  });

  it('counts the lines inside a quoted cell', () => {
    const { rows } = read('id,caveat\na,"one\n\ntwo"\nb,"a ""word"""\nc,x\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(rows[1]?.cells['caveat']).toBe('a "word"');
  });

  it('refuses a row with too many cells, and points to the comma', () => {
    expect(problems('id,caveat\na,one\nb,one, two\n')).toEqual([
      'content/facts.csv:3 (b): the row has 3 cells, the header has 2.\n  Write one cell for each column, and put a cell that holds a comma between quotation marks.',
    ]);
  });

  it('refuses a row with too few cells, an empty line included', () => {
    expect(problems('id,caveat\na\n\nb,one\n').map((text) => text.split('.')[0])).toEqual([
      'content/facts',
      'content/facts',
    ]);
    expect(problems('id,caveat\na,x\n\n')[0]).toContain('content/facts.csv:3: the row has 1 cells');
  });

  it('refuses a column that is missing, unknown or doubled', () => {
    expect(problems('id,cavaet\na,b\n')).toEqual([
      'content/facts.csv:1: the column caveat is missing.\n  The columns are: id, caveat.',
      'content/facts.csv:1: the column "cavaet" is not known.\n  The columns are: id, caveat.',
    ]);
    expect(problems('id,caveat,id\na,b,c\n')).toEqual([
      'content/facts.csv:1: the column id stands twice.\n  The columns are: id, caveat.',
    ]);
  });

  it.each([
    ['a carriage return', 'id,caveat\r\na,b\r\n', '1', 'U+000D'],
    ['a byte order mark', '\uFEFFid,caveat\na,b\n', '1', 'U+FEFF'],
    ['a vertical tab', 'id,caveat\na,b\nc,d\u000B\n', '3', 'U+000B'],
    ['a soft hyphen', 'id,caveat\na,b\u00AD\n', '2', 'U+00AD'],
    ['a line separator', 'id,caveat\na,b\u2028\n', '2', 'U+2028'],
  ])('refuses %s', (_, text, line, code) => {
    expect(problems(text)).toEqual([
      `content/facts.csv:${line}: the character ${code} does not print.\n  Remove it; save the file as UTF-8 without a byte order mark, with line feeds only.`,
    ]);
  });

  it('refuses a file whose last line does not end', () => {
    expect(problems('id,caveat\na,b')).toEqual([
      'content/facts.csv:2: the last line does not end.\n  End the file with a line feed.',
    ]);
  });

  it.each([
    ['inside a plain cell', 'id,caveat\na,b\nc,some "words"\n', 3],
    ['after a quoted cell', 'id,caveat\na,"b"c\n', 2],
    ['never closed', 'id,caveat\na,b\nc,"d\ne,f\n', 3],
  ])('refuses a quotation mark %s', (_, text, line) => {
    expect(problems(text)).toEqual([
      `content/facts.csv:${String(line)}: a quotation mark stands inside a cell that is not quoted, or is never closed.\n  Put the whole cell between quotation marks and write each one inside it twice.`,
    ]);
  });
});
