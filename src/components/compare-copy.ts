import { comparable, copyKey } from './copy-key.ts';
import type { CopyUnit } from './copy-units.ts';
import type { PastedPassage } from './pasted-passages.ts';

/** A unit of an earlier edition, of which only the key is kept. */
export interface KeyedUnit {
  readonly id: string;
  readonly part: CopyUnit['part'];
  readonly key: string;
}

/** An edition before this one. */
export interface EarlierEdition {
  readonly edition: number;
  readonly units: readonly KeyedUnit[];
}

/** What a copy is held against. */
export interface Editions {
  readonly edition: number;
  readonly units: readonly CopyUnit[];
  /** The oldest first. */
  readonly earlier: readonly EarlierEdition[];
}

/** A passage that is not as it is now. */
export interface Stale {
  readonly id: string;
  readonly part: CopyUnit['part'];
  /** As it was pasted. */
  readonly text: string;
  /** The last edition that had it so; null when none had. */
  readonly edition: number | null;
  /** What stands there now; null when it was withdrawn. */
  readonly now: string | null;
}

/** What a copy was found to be. */
export interface Comparison {
  /** The edition that most of it is; null when nothing of ours was found. */
  readonly edition: number | null;
  /** How many passages are as they are now. */
  readonly fresh: number;
  readonly stale: readonly Stale[];
  /** What this edition has in parts of the story that the copy holds, and the copy's edition had not. */
  readonly added: readonly CopyUnit[];
}

const fewestWords = 6;
const likeness = 0.6;

function wordsIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(comparable)
    .filter((word) => word !== '');
}

/** How much of two texts is the same words, from 0 to 1. */
function alike(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / Math.max(1, one.length + other.length);
}

function byKey<Unit extends KeyedUnit>(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) groups.set(unit.key, [...(groups.get(unit.key) ?? []), unit]);
  return groups;
}

function choose<Unit extends KeyedUnit>(
  units: readonly Unit[] | undefined,
  id: string | null,
): Unit | undefined {
  return units?.find((unit) => unit.id === id) ?? units?.[0];
}

/** Holds what was pasted against every edition. White space, quotation marks, dashes and markup do not count. */
export function compareCopy(pasted: readonly PastedPassage[], editions: Editions): Comparison {
  const current = editions.units.map((unit) => ({ ...unit, key: copyKey(unit.words) }));
  const currentKeys = byKey(current);
  const earlier = editions.earlier
    .map(({ edition, units }) => ({ edition, keys: byKey(units) }))
    .toReversed();
  const found = new Map<string, (typeof current)[number]>();
  const counts = new Map<number, number>();
  const stale: Stale[] = [];
  let fresh = 0;

  const count = (key: string): void => {
    const all = [
      { edition: editions.edition, keys: currentKeys as ReadonlyMap<string, unknown> },
      ...earlier,
    ];
    for (const { edition, keys } of all)
      if (keys.has(key)) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  };

  const isKnown = ({ id, part, text }: PastedPassage): boolean => {
    const key = copyKey(text);
    count(key);
    const unit = choose(currentKeys.get(key), id);
    if (unit !== undefined) {
      fresh += 1;
      found.set(`${unit.id} ${unit.part}`, unit);
      return true;
    }
    for (const { edition, keys } of earlier) {
      const old = choose(keys.get(key), id);
      if (old === undefined) continue;
      const now = current.find((one) => one.id === old.id && one.part === old.part);
      if (now !== undefined) found.set(`${now.id} ${now.part}`, now);
      stale.push({
        id: old.id,
        part: part === old.part ? part : old.part,
        text,
        edition,
        now: now?.words ?? null,
      });
      return true;
    }
    return false;
  };

  const nearest = ({ id, part, text }: PastedPassage): (typeof current)[number] | undefined => {
    const own = current.find((unit) => unit.id === id && unit.part === part);
    if (own !== undefined) return own;
    const words = wordsIn(text);
    if (words.length < fewestWords) return undefined;
    const ranked = current
      .map((unit) => ({ unit, share: alike(words, wordsIn(unit.words)) }))
      .sort((one, other) => other.share - one.share);
    const [best] = ranked;
    return best !== undefined && best.share >= likeness ? best.unit : undefined;
  };

  for (const passage of pasted) {
    if (isKnown(passage)) continue;
    const lines = passage.text.split(/\n+/).filter((text) => comparable(text) !== '');
    const parts = lines.length > 1 ? lines.map((text) => ({ ...passage, text })) : [passage];
    for (const part of parts) {
      if (lines.length > 1 && isKnown(part)) continue;
      const unit = nearest(part);
      if (unit === undefined || found.has(`${unit.id} ${unit.part}`)) continue;
      found.set(`${unit.id} ${unit.part}`, unit);
      stale.push({ id: unit.id, part: unit.part, text: part.text, edition: null, now: unit.words });
    }
  }

  const most = Math.max(0, ...counts.values());
  const edition =
    most === 0 ? null : Math.max(...[...counts].filter(([, each]) => each === most).map(([one]) => one));
  const then = editions.earlier.find((one) => one.edition === edition);
  const sections = new Set([...found.values()].map(({ id }) => id.split('/')[0]));
  const added =
    then === undefined
      ? []
      : current.filter(
          ({ id, part }) =>
            sections.has(id.split('/')[0]) &&
            !found.has(`${id} ${part}`) &&
            !then.units.some((unit) => unit.id === id && unit.part === part),
        );
  return { edition, fresh, stale, added };
}
