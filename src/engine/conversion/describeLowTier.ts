import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import { groupsOf } from './groupAt';
import type { RankedGroups } from './rankGroups';

/** The low tier by reject rate, and the range of it. */
export interface LowTierRejects {
  readonly groups: number;
  /** Groups of which every record is rejected, and those from each of the `rejectBands` on. */
  readonly allRejected: number;
  readonly mostlyRejected: number;
  readonly halfRejected: number;
  /** Lowest and highest reject rate among groups with enough records to say something. */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  /** Groups left out of the range for their few records. */
  readonly tooSmall: number;
  readonly negativeScores: number;
}

/** Reject rates from which on "mostly" and "half" are said. */
export const rejectBands = { mostly: 0.8, half: 0.5 } as const;

/** @returns undefined where the table does not tell rejects, or the tier is empty */
export function describeLowTier(ranking: RankedGroups, smallSample: number): LowTierRejects | undefined {
  const groups = groupsOf(ranking).filter(({ tier }) => tier === 'low');
  if (!ranking.known.has('rejected') || groups.length === 0) return undefined;
  const large = groups.filter(
    ({ records, rejectRate }) => records >= smallSample && !Number.isNaN(rejectRate),
  );
  const range = minimumAndMaximum(large.map(({ rejectRate }) => rejectRate));
  const atLeast = (rate: number) => groups.filter(({ rejectRate }) => rejectRate >= rate).length;
  return {
    groups: groups.length,
    allRejected: atLeast(1),
    mostlyRejected: atLeast(rejectBands.mostly),
    halfRejected: atLeast(rejectBands.half),
    lowest: range?.minimum,
    highest: range?.maximum,
    tooSmall: groups.length - large.length,
    negativeScores: groups.filter(({ score }) => score < 0).length,
  };
}
