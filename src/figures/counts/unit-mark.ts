import type { Mark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import { rect } from '../../scene/shapes.ts';
import type { CountName } from './names.ts';

/** The mark that the whole site gives to what is counted, once: it is a name and no number. */
export function unitMark(name: CountName, x: number, y: number, size: number): Mark {
  const key = `${name}-mark`;
  const at = { x: round(x), y: round(y) };
  const r = round(size / 2);
  const half = size / 2;
  switch (name) {
    case 'cases':
      return { key, shape: 'circle', tone: 'case-small', ...at, r: round(half - 1.9) };
    case 'people':
      return rect(key, 'people-plain', { x: x - half, y: y - size * 0.22, width: size, height: size * 0.44 });
    case 'allegations':
      return { key, shape: 'path', tone: 'allegation', ...at, d: `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z` };
    case 'received':
      return { key, shape: 'circle', tone: 'referral-before', ...at, r: round(half * 0.85 - 0.8) };
    case 'completed':
      return { key, shape: 'circle', tone: 'referral', ...at, r: round(half * 0.85) };
  }
}
