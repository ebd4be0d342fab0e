import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import type { WarningsData, WarningsState } from './data.ts';
import { narrow } from './narrow.ts';
import { strip, stripLimit } from './strip.ts';
import { wide } from './wide.ts';

/** One ruled line a month, the reports inked: a page with its entries, the same with a list beneath, or a strip of years. */
export function layout(data: WarningsData, _state: WarningsState, size: Size): Scene {
  if (size.width / size.textScale < stripLimit) return strip(data, size);
  return isNarrow(size) ? narrow(data, size) : wide(data, size);
}
