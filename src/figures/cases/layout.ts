import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import type { CasesData, CasesState } from './data.ts';
import { narrow } from './narrow.ts';
import { period } from './period.ts';
import { wide } from './wide.ts';

/** The time that the count covers; then one ring for each case, and beneath what is not counted, without any size. */
export function layout(data: CasesData, state: CasesState, size: Size): Scene {
  const { width } = size;
  const compose = isNarrow(size) ? narrow : wide;
  const page = state === 'period' ? period(data, size) : compose(data, state, size);
  return { width, height: round(page.height), marks: page.at(0) };
}
