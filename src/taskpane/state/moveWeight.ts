import { sumOf, unlockedRest, type WeightLocks, type WeightSizes } from './WeightSizes';

/** A slider moves by whole hundredths, and the others follow in whole hundredths: what is shown is what is computed. */
const STEPS = 100;

/** The moves of one slider until another weight is touched. */
export interface WeightGesture {
  readonly changed: number;
  readonly locks: WeightLocks;
  /** The sizes when it began: proportions are taken from here, not from the last step. */
  readonly start: WeightSizes;
  /** What the last step made of them: other sizes mean that something else has changed them meanwhile. */
  readonly last: WeightSizes;
}

/**
 * The gesture after a slider was moved to a size. The others make room in the proportions that they had when the
 * gesture began, so that a slider moved out and back leaves everything as it was, whichever way it took. Locked
 * weights keep their sizes, and the moved one takes at most what they leave; where the others were all 0 they share
 * equally. Whole hundredths that are left over go to the largest remainders, the first of equals.
 *
 * @param gesture the one so far; another weight, another lock, or sizes that it did not make, begin a new one
 * @example moveWeight(undefined, [0.5, 0.3, 0.2], 0, 0.75, []).last // [0.75, 0.15, 0.1]
 */
export function moveWeight(
  gesture: WeightGesture | undefined,
  sizes: WeightSizes,
  changed: number,
  size: number,
  locks: WeightLocks,
): WeightGesture {
  const goesOn =
    gesture?.changed === changed &&
    gesture.last.every((known, place) => known === sizes[place] && gesture.locks[place] === locks[place]);
  const start = goesOn ? gesture.start : sizes;
  return { changed, locks, start, last: makeRoom(start, changed, size, locks) };
}

function makeRoom(start: WeightSizes, changed: number, size: number, locks: WeightLocks): WeightSizes {
  if (Math.round(size * STEPS) === Math.round(start[changed]! * STEPS)) return start;
  const isFree = start.map((_size, place) => place !== changed && locks[place] !== true);
  const free = start.filter((_size, place) => isFree[place]);
  // Nothing can make room.
  if (free.length === 0) return start;
  const room = unlockedRest(
    start,
    start.map((_size, place) => place !== changed && !isFree[place]),
  );
  const mine = Math.min(Math.max(Math.round(size * STEPS) / STEPS, 0), room);
  const parts = shareHundredths(free, room - mine);
  return start.map((known, place) => {
    if (place === changed) return mine;
    return isFree[place] ? parts.shift()! : known;
  });
}

/** Parts of a whole in the proportions of some sizes. Only what is no whole hundredth of the whole itself is uneven. */
function shareHundredths(sizes: WeightSizes, whole: number): number[] {
  const sum = sumOf(sizes);
  const exact = sizes.map((size) => (sum === 0 ? 1 / sizes.length : size / sum) * whole * STEPS);
  const parts = exact.map((part) => Math.floor(part + 1e-9));
  const byRemainder = exact.map((_part, place) => place);
  byRemainder.sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b);
  let left = whole * STEPS - sumOf(parts);
  for (const place of byRemainder) {
    if (left < 1e-9) break;
    const more = Math.min(1, left);
    parts[place]! += more;
    left -= more;
  }
  return parts.map((part) => part / STEPS);
}
