import type { Embed, EmbedState } from '../../../src/embed/embed.ts';
import { factWords } from '../../../src/embed/words.ts';
import type { Size } from '../../../src/scene/size.ts';

/** A state whose picture fills whatever height it is given. */
export function sampleState(state: string, title: string): EmbedState {
  return {
    state,
    title: factWords(title, []),
    subtitle: factWords('England and Wales. One dot is one referral.', []),
    description: factWords(`All that ${state} shows.`, []),
    scene: ({ width, height }: Size) => ({
      width,
      height,
      marks: [
        {
          key: 'word',
          shape: 'text',
          tone: 'label',
          x: 0,
          y: 20,
          lines: ['not known'],
          size: 14,
          leading: 18,
          anchor: 'start',
        },
      ],
    }),
  };
}

/** An embed with two states, the second shown. */
export const sampleEmbed: Embed = {
  id: 'sample/second/',
  name: 'A sample – The story',
  pictureName: 'Dot chart of nothing',
  facts: ['a-fact'],
  states: [sampleState('first', 'The first state'), sampleState('second', 'The second state & <more>')],
  shown: 'second',
  source: [factWords('Counted by nobody.', [])],
  table: { summary: 'Table', html: '<table></table>' },
  credit: [{ setting: 'credit', words: factWords('Edition one.', []) }],
  tallestPicture: 500,
  setWidth: (words) => words.length / 2,
};
