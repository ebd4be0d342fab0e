import { describe, expect, it } from 'vitest';
import { figureContent } from '../../../src/scroll/figure-content.ts';

const words = { title: '54 cases', subtitle: 'One ring is one case' };

describe('figureContent', () => {
  it('gives the data as they are and the words of each state', () => {
    const content = figureContent(JSON.stringify({ data: { total: 54 }, states: { cases: words } }));
    expect(content.data).toEqual({ total: 54 });
    expect([...content.states]).toEqual([['cases', words]]);
  });

  it.each(['null', '[]', '{"data":{}}', '{"data":{},"states":null}'])('refuses %s', (json) => {
    expect(() => figureContent(json)).toThrow('not an object with "data" and "states"');
  });

  it('names a state that has no words', () => {
    expect(() => figureContent('{"data":{},"states":{"cases":{"title":"54 cases"}}}')).toThrow(
      'State "cases"',
    );
  });

  it('refuses what is not JSON', () => {
    expect(() => figureContent('')).toThrow(SyntaxError);
  });
});
