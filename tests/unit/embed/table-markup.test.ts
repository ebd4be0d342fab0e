import { describe, expect, it } from 'vitest';
import { tableMarkup } from '../../../src/embed/table-markup.ts';

const cell = (text: string, ...facts: readonly string[]) => ({ text, facts });

describe('tableMarkup', () => {
  const html = tableMarkup(
    {
      caption: 'Counts & notes',
      columns: ['Year', 'Count'],
      rows: [
        { kind: 'plain', cells: [cell('2016/17'), cell('100', 'one')] },
        { kind: 'break', cells: [cell('Do not compare across this row.')] },
      ],
      notes: [cell('A caveat', 'one')],
    },
    ['one', 'two'],
  );

  it('heads columns and rows, and says of each number which fact it is', () => {
    expect(html).toContain('<th scope="col">Year</th><th scope="col">Count</th>');
    expect(html).toContain(
      '<tr class="row-plain"><th scope="row">2016/17</th><td data-facts="one">100</td></tr>',
    );
    expect(html).toContain('<caption data-facts="one two">Counts &amp; notes</caption>');
  });

  it('spans the table with the break, and puts the caveats under it', () => {
    expect(html).toContain(
      '<tr class="row-break"><th scope="row" colspan="2">Do not compare across this row.</th></tr>',
    );
    expect(html).toMatch(/<\/table><ul class="table-notes"><li data-facts="one">A caveat<\/li><\/ul>$/);
  });
});
