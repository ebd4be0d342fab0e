import { largestPitch, largestThat } from '../../scene/fit.ts';
import { page as sceneOf } from '../../scene/part.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { Composition, Ruling } from './composition.ts';
import type { ReferralsData } from './data.ts';
import { partedStates, type PartedState } from './groups.ts';
import { settings, type Setting } from './setting.ts';

/** The years with the band between them, in the roomiest setting that fits the height. */
export function parted(
  data: ReferralsData,
  state: PartedState,
  size: Size,
  { rulings, page }: Composition,
): Scene {
  // All parted states are ruled alike, so that a disc keeps its size from one to the next.
  const fits = (ruling: Ruling, setting: Setting): boolean =>
    partedStates.every((other) => page(data, other, ruling, setting).height <= size.height);
  const { setting, ruling } = largestPitch(settings, (tried) => rulings(data, size, tried), fits);
  // What height is left goes between the parts of the page.
  const gap = largestThat(setting.gap, settings[0].gap, (value) => fits(ruling, { ...setting, gap: value }));
  return sceneOf(page(data, state, ruling, { ...setting, gap }), size.width);
}
