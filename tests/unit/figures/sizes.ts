import { isNarrow, type Size } from '../../../src/scene/size.ts';

/** Widths from the narrowest to beyond the widest column, in CSS pixels. */
const widths: readonly number[] = Array.from({ length: 47 }, (_, index) => 280 + index * 20);

/** Heights that a stage leaves to a scene, on telephones and on desks. */
const stageHeights = { narrow: [290, 440, 620], wide: [440, 480, 620] };

/** Sizes at which a scene takes its natural height, text at twice its size included. */
export const naturalSizes: readonly Size[] = [1, 1.3, 2].flatMap((textScale) =>
  widths.map((width) => ({ width, height: Infinity, textScale })),
);

/** Sizes of a stage, where a scene must keep to the height. */
export const stageSizes: readonly Size[] = [1, 1.3].flatMap((textScale) =>
  widths.flatMap((width) => {
    const heights = isNarrow({ width, height: Infinity, textScale })
      ? stageHeights.narrow
      : stageHeights.wide;
    return heights.map((height) => ({ width, height, textScale }));
  }),
);

/** A few of them, for what one figure alone must keep. */
export const someStageSizes: readonly Size[] = stageSizes.filter((_, index) => index % 7 === 0);
