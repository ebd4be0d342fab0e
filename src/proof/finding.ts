import type { Place } from '../ledger/index.ts';
import type { BuiltPlace } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** Which check found it. */
export type Rule =
  'number' | 'date' | 'mark' | 'wording' | 'link' | 'telephone' | 'name' | 'claim' | 'exception' | 'file';

/** Something built that must not be published as it is. */
export interface Finding {
  readonly rule: Rule;
  /** The number, word, address or mark. */
  readonly value: string;
  /** A whole sentence. */
  readonly problem: string;
  /** A whole sentence that says how to mend it. */
  readonly remedy: string;
  /** Where it was read; absent when nothing built is at fault. */
  readonly built?: BuiltPlace;
  /** The words of its passage, to find the line that an editor wrote. */
  readonly words?: Words;
  /** Where to mend it, when that is known already. */
  readonly place?: Place;
}

/** A stretch of a passage. */
export interface Words extends Stretch {
  readonly text: string;
}
