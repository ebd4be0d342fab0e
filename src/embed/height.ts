import type { Scene } from '../scene/scene.ts';
import { shownState, type Embed, type EmbedState } from './embed.ts';
import { compositionIn, pictureHeight, roomIn, type Composition } from './frame.ts';
import { lineCount, type SetWidth } from './line-count.ts';
import { lengths, settings, wideFrame, type Setting } from './setting.ts';

/** No embed is taller in frames of 320 to 600 CSS pixels: hosts cut off what is. */
export const tallest = 1000;

/** Lines are counted and not measured; what is over goes to the picture's foot. */
const slack = 4;

/** How much taller an embed of one edition is, in CSS pixels: it has a seal. */
export const sealHeight = lengths.overSeal + lengths.seal;

type WordsHeight = (texts: readonly string[], setting: Setting) => number;

function wordsHeightIn(frame: number, setWidth: SetWidth): WordsHeight {
  const room = roomIn(frame);
  return (texts, setting) =>
    texts.reduce((sum, text) => sum + lineCount(text, setting, room, setWidth) * setting.leading, 0);
}

/** Height of everything but the picture, in CSS pixels, in a frame of this width. */
function heightAround(embed: Embed, { title, subtitle }: EmbedState, frame: number): number {
  const { top, rule, inside, row, underRow, underTitle, overPicture, overTable, overCredit } = lengths;
  const { overSource, betweenSources } = lengths;
  const wordsHeight = wordsHeightIn(frame, embed.setWidth);
  const titleSetting = frame < wideFrame ? settings.title : settings.wideTitle;
  return [
    top + inside,
    embed.states.length > 1 ? row + underRow : 0,
    wordsHeight([title.text], titleSetting),
    underTitle + wordsHeight([subtitle.text], settings.subtitle),
    overPicture,
    overSource +
      betweenSources * (embed.source.length - 1) +
      wordsHeight(
        embed.source.map(({ text }) => text),
        settings.source,
      ),
    overTable + rule + row,
    rule + overCredit,
    ...embed.credit.map(({ setting, words }) => wordsHeight([words.text], settings[setting])),
    inside + rule,
  ].reduce((sum, part) => sum + part, 0);
}

/** The picture of a state in one composition, laid out so that the whole embed keeps to its height, with a seal too. */
export function pictureIn(embed: Embed, state: EmbedState, { from, width, enlarged }: Composition): Scene {
  const room = (tallest - slack - sealHeight - heightAround(embed, state, from)) / enlarged;
  return state.scene({ width, height: Math.floor(Math.min(room, embed.tallestPicture)), textScale: 1 });
}

/**
 * Height in CSS pixels of an embed in a frame of this width, with its table closed and without a seal.
 * @param state the state it shows; the first unless given
 */
export function embedHeight(embed: Embed, frame: number, state: EmbedState = shownState(embed)): number {
  const picture = pictureIn(embed, state, compositionIn(frame));
  return Math.ceil(heightAround(embed, state, frame) + pictureHeight(picture, frame));
}
