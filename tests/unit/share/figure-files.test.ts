import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { figureFile } from '../../../src/share/figure-file.ts';
import { figureTable } from '../../../src/share/figure-table.ts';
import { readDrawings } from './drawings.ts';

const drawings = [...readDrawings().values()];
const credit = { story: 'Told, and told again', edition: 'Edition 3', licence: 'CC BY 4.0' };
const wordsIn = (svg: string): string => svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe.each(drawings.map((drawing) => [drawing.id, drawing] as const))('the files of %s', (_, drawing) => {
  it.each(drawing.states)(
    'as a picture of %s say what it shows, who counted, and where it is from',
    (state) => {
      const svg = figureFile(drawing, state, credit);
      const words = wordsIn(svg);
      const { title, subtitle } = drawing.words(state);
      const escaped = (text: string): string => text.replaceAll('&', '&amp;');
      for (const part of [title, subtitle, drawing.source, drawing.describe(state)])
        expect(words).toContain(escaped(part));
      expect(words).toContain('Told, and told again');
      expect(words).toContain('Edition 3. CC BY 4.0.');
      expect(svg).toContain(`data-facts="${drawing.facts.join(' ')}"`);
      expect(svg).not.toMatch(/href|url\(|NaN|undefined/);
    },
  );

  it('as a table hold every row with its facts, the break and the notes', () => {
    const { columns, rows, notes, caption } = drawing.table();
    const parsed = csvParse(figureTable(drawing));
    expect(parsed.columns).toEqual(['row', ...columns, 'facts']);
    const kinds = ['caption', ...rows.map(({ kind }) => kind), ...notes.map(() => 'note'), 'source'];
    expect(parsed.map(({ row }) => row)).toEqual(kinds);
    expect(parsed[0]?.[columns[0] ?? '']).toBe(caption);
    const first = rows[0]?.cells[0]?.text;
    expect(parsed[1]?.[columns[0] ?? '']).toBe(first);
  });
});
