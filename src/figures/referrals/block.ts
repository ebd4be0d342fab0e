import { gridIn } from '../../scene/block.ts';
import { page, space, stack } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import type { ReferralsData } from './data.ts';
import { discs } from './discs.ts';
import { foot } from './foot.ts';

/** All discs together, without years, over their published total. */
export function block(data: ReferralsData, size: Size): Scene {
  const { width, height, textScale } = size;
  const [columns, gap, total, label, totalLabel] = isNarrow(size)
    ? ([20, 12, 28, 14.5, 'total-block-narrow'] as const)
    : ([27, 20, 34, 16, 'total-block'] as const);
  const end = foot(data, 'block', {
    width,
    total: round(total * textScale),
    label: round(label * textScale),
    gap,
    totalLabel,
    notes: false,
  });
  const count = data.before + data.first + data.second;
  // A hair more than the columns need, so that rounding adds none.
  const most = width / columns + 0.01;
  const grid = gridIn(count, width, height - end.height - gap, { most, least: 4 });
  const all = discs({ tone: 'referral', from: 0, count }, 0, grid);
  return page(stack([all, space(gap), end]), width);
}
