import type { Tone } from './tone.ts';

/** What becomes of one mark when the next scene is painted. */
export interface Change {
  readonly tone: Tone;
  readonly fate: 'enters' | 'stays' | 'leaves';
  /** Stays, and its place or size differs. */
  readonly moves: boolean;
  /** Stays, and its tone differs. */
  readonly turns: boolean;
  /** Stays, and was caught half faded. */
  readonly faint: boolean;
  /** Part of a blank entry or a total: the record does not perform. */
  readonly record: boolean;
}

/** When something happens, in milliseconds from the paint. */
export interface Span {
  readonly delay: number;
  readonly duration: number;
}

/** The motion of one mark; what is absent happens at once. */
export interface Timing {
  /** Goes to its place, or grows there from its foot. */
  readonly place?: Span;
  /** Takes the tone's new ground, never while it moves. */
  readonly turn?: Span;
  /** Comes to full strength, or goes. */
  readonly fade?: Span;
}

/** No scene takes longer to settle, in milliseconds. */
export const longest = 900;

/** How long a mark takes to change its ground; the style sheet says the same. */
export const groundTime = 200;

const placeTime = 600;
const staggerTime = 200;
const bandTime = 400;
const fadeTime = 200;

const growing: ReadonlySet<Tone> = new Set(['band', 'band-edge']);
const banded: ReadonlySet<Tone> = new Set(['band', 'band-edge', 'band-hatch', 'band-label']);

/** Lengths of the stages of one paint, shortened by one factor where they would last too long together. */
function stages(changes: readonly Change[]): { band: number; place: number; stagger: number } {
  const movers = changes.filter(({ moves }) => moves).length;
  const natural = {
    band: changes.some(({ fate, tone }) => fate === 'enters' && banded.has(tone)) ? bandTime : 0,
    place: movers > 0 ? placeTime : 0,
    stagger: movers > 1 ? staggerTime : 0,
  };
  const room = longest - (changes.some(({ turns }) => turns) ? groundTime : 0);
  const factor = Math.min(1, room / (natural.band + natural.place + natural.stagger || 1));
  return {
    band: Math.floor(natural.band * factor),
    place: Math.floor(natural.place * factor),
    stagger: Math.floor(natural.stagger * factor),
  };
}

/**
 * Times every change of one paint: first what leaves goes and a band enters, then marks go to their places one after
 * another, then words enter, and grounds turn last. In the order of `changes`.
 */
export function motion(changes: readonly Change[]): readonly Timing[] {
  const performing = changes.filter(({ record }) => !record);
  const { band, place, stagger } = stages(performing);
  const settled = band + place + stagger;
  const gone = performing.some(({ fate }) => fate === 'leaves') ? fadeTime : 0;
  const entry = { delay: Math.max(settled - (place > 0 ? fadeTime : 0), gone), duration: fadeTime };
  const last = performing.filter(({ moves }) => moves).length - 1;
  let rank = 0;
  return changes.map(({ tone, fate, moves, turns, faint, record }): Timing => {
    if (record) return {};
    if (fate === 'leaves') return { fade: { delay: 0, duration: fadeTime } };
    if (fate === 'enters' && growing.has(tone)) return { place: { delay: 0, duration: band } };
    if (fate === 'enters' && banded.has(tone)) return { fade: { delay: band / 2, duration: band / 2 } };
    if (fate === 'enters') return { fade: entry };
    return {
      ...(moves && {
        place: { delay: band + Math.round((stagger * rank++) / Math.max(last, 1)), duration: place },
      }),
      ...(turns && { turn: { delay: settled, duration: groundTime } }),
      ...(faint && { fade: { delay: 0, duration: fadeTime } }),
    };
  });
}
