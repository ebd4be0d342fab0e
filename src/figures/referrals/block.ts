import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { isNarrow } from '../../scene/size.ts';
import { round } from '../../scene/round.ts';
import type { ReferralsData } from './data.ts';
import { discs, rowsOf } from './discs.ts';
import { foot, type FootMeasures } from './foot.ts';

/** All discs together, without years, over their published total. */
export function block(data: ReferralsData, { width, height, textScale }: Size): Scene {
  const narrow = isNarrow({ width, height, textScale });
  const measures: FootMeasures = {
    total: round((narrow ? 28 : 34) * textScale),
    label: round((narrow ? 14.5 : 16) * textScale),
    gap: 0,
    totalLabel: narrow ? 'total-block-narrow' : 'total-block',
    notes: false,
  };
  const gap = narrow ? 12 : 20;
  const { bottom: footHeight } = foot(data, 'block', 0, width, measures);
  const count = data.before + data.first + data.second;
  const room = height - footHeight - gap;
  let columns = narrow ? 20 : 27;
  while (columns < count && rowsOf(count, columns) * (width / columns) > room) columns += 1;
  const pitch = width / columns;
  const y = rowsOf(count, columns) * pitch + gap;
  const end = foot(data, 'block', y, width, measures);
  return {
    width,
    height: round(end.bottom),
    marks: [...discs({ tone: 'referral', from: 0, count }, { x: 0, y: 0, columns, pitch }), ...end.marks],
  };
}
