import { levelOf, type Factor } from './Observations';

/** Where the levels of a factor stand among the columns of a model. */
export interface LevelCoding {
  readonly columnCount: number;
  /** Column of each level, from 0, the blank level last; `unseen` for a level without an observation. */
  readonly columnOfLevel: Int32Array;
  /** Levels that share the last column because they are rare; 0 where none are. */
  readonly pooledLevels: number;
}

export interface CodingRule {
  /** A level with fewer observations is pooled with all others that have as few. */
  readonly leastObservations: number;
  /** Of more levels than this the rarest are pooled. */
  readonly mostLevels: number;
}

/** A level that was never observed has no column: its effect is unknown. */
export const unseen = -1;

/**
 * Dummy coding of a factor: a column for each level that has observations enough, the most frequent first, and one that all
 * rare levels share. No level is left out as the one that others are compared with: a penalty on all of them makes each the
 * distance to their common centre.
 */
export function codeLevels(factor: Factor, rows: Int32Array, rule: CodingRule): LevelCoding {
  const counts = new Int32Array(factor.levels + 1);
  for (const row of rows) counts[levelOf(factor, row)]! += 1;
  const observed = Array.from(counts.keys()).filter((level) => counts[level]! > 0);
  // Of equally frequent levels the one that stands first in the table.
  observed.sort((first, second) => counts[second]! - counts[first]! || first - second);
  const own = observed.filter(
    (level, place) => counts[level]! >= rule.leastObservations && place < rule.mostLevels,
  ).length;
  const columnOfLevel = new Int32Array(factor.levels + 1).fill(unseen);
  observed.forEach((level, place) => (columnOfLevel[level] = Math.min(place, own)));
  const pooledLevels = observed.length - own;
  return { columnCount: own + (pooledLevels > 0 ? 1 : 0), columnOfLevel, pooledLevels };
}
