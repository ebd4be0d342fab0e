import type { Section, Story } from '../content.ts';
import type { Embed } from '../embed/embed.ts';
import type { SetWidth } from '../embed/line-count.ts';
import { tableMarkup } from '../embed/table-markup.ts';
import { factWords } from '../embed/words.ts';
import type { Drawing } from '../figures/drawing.ts';
import { storyPath } from '../share/addresses.ts';
import { embedCredit } from './embed-credit.ts';

/** Most pictures are lower; those that can be any height stop here, in CSS pixels. */
const tallestPicture = 660;

/**
 * One state of a figure as an embed, with the figure's other states behind its buttons.
 * @param section the section that the figure stands in; undefined for the cover's
 */
export function figureEmbed(
  drawing: Drawing,
  shown: string,
  section: Section | undefined,
  story: Story,
  setWidth: SetWidth,
): Embed {
  const { facts } = drawing;
  const words = (text: string): ReturnType<typeof factWords> => factWords(text, facts);
  const place = drawing.states.indexOf(shown) + 1;
  return {
    id: `${drawing.id}/${shown}/`,
    name: `Graphic of ${story.title}: ${drawing.id}, ${place} of ${drawing.states.length}`,
    pictureName: drawing.name,
    facts,
    states: drawing.states.map((state) => ({
      state,
      title: words(drawing.words(state).title),
      subtitle: words(drawing.words(state).subtitle),
      description: words(drawing.describe(state)),
      scene: (size) => drawing.scene(state, size),
    })),
    shown,
    source: [words(drawing.source)],
    table: { summary: 'Table, description and caveats', html: tableMarkup(drawing.table(), facts) },
    credit: embedCredit(story, section === undefined ? '/' : placeIn(section, shown)),
    tallestPicture,
    setWidth,
  };
}

/** A state that no step shows has no place of its own in the story. */
function placeIn({ id, states }: Section, state: string): string {
  return storyPath(id, states.includes(state) ? state : null);
}
