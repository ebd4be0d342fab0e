import { firstEnough } from '../../scene/fit.ts';
import { beside, page, space, stack } from '../../scene/part.ts';
import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import { column, columnWidth, movedRight } from './column.ts';
import { groups, type ForcesData, type ForcesState } from './data.ts';
import { across, down, map } from './map.ts';
import { settings, type Setting } from './settings.ts';

/** Words beside the map are never set wider than this, in CSS pixels before the reader's text scale. */
const widestColumn = 420;

/** Greatest distance between tiles, and how much smaller a map may be for its words to stand beside it. */
const maps = { narrow: { pitch: 46, share: 1 }, wide: { pitch: 62, share: 0.7 } };

/** Where map and words stand. Lengths in CSS pixels. */
interface Arrangement {
  readonly setting: Setting;
  /** Distance between neighbouring tiles. */
  readonly pitch: number;
  /** Left edge of the words beside the map; 0, they stand under it. */
  readonly left: number;
  /** Of the words. */
  readonly width: number;
}

function gutter({ gap, date }: Setting): number {
  return gap + date * 1.2;
}

/** To a whole pixel where there is room: what is drawn then repeats itself, and packs well. */
function evened(pitch: number): number {
  return pitch < 20 ? pitch : Math.floor(pitch);
}

/** One arrangement for all states, so that tiles keep their place from one to the next. */
function arrange(data: ForcesData, size: Size, setting: Setting): Arrangement {
  const { pitch: most, share } = maps[isNarrow(size) ? 'narrow' : 'wide'];
  const between = gutter(setting);
  const heightIn = (width: number): number =>
    Math.max(...[undefined, ...groups].map((shown) => column(data, setting, width, shown).height));
  const height = size.height - heightIn(size.width) - between * 0.7;
  const under = evened(Math.max(1, Math.min(most, size.width / across, height / down)));
  const least = between + columnWidth(data, setting);
  const pitch = evened(Math.min(most, size.height / down, (size.width - least) / across));
  const left = pitch * across + between;
  const width = Math.min(widestColumn * size.textScale, size.width - left);
  return pitch >= under * share && heightIn(width) <= size.height
    ? { setting, pitch, left, width }
    : { setting, pitch: under, left: 0, width: size.width };
}

/** Every force as a square about where it lies, in the mark of its group: when its report was published, nothing else. */
export function layout(data: ForcesData, state: ForcesState, size: Size): Scene {
  const { setting, pitch, left, width } = firstEnough(
    settings(size),
    (choice) => arrange(data, size, choice),
    ({ pitch, width }, setting) => pitch >= setting.least && columnWidth(data, setting) <= width,
  );
  const { tiles, words } = data;
  const group = groups.find((known) => state === `group-${known}`);
  const picture = map({ tiles, group, pitch, wales: words.labels.wales, label: setting.label });
  const text = column(data, setting, width, group);
  return page(
    left === 0
      ? stack([picture, space(gutter(setting) * 0.7), text])
      : beside([picture, movedRight(text, left)]),
    size.width,
  );
}
