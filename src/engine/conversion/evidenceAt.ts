import type { Evidence } from './weighEvidence';

/** How much the rates of one customer or product can be trusted; see `Evidence`. */
export interface GroupEvidence {
  readonly low: number;
  readonly high: number;
  readonly signLow: number;
  readonly signHigh: number;
  readonly rejectLow: number;
  readonly rejectHigh: number;
  readonly shrunken: number;
  readonly shrunkenRank: number;
}

/** The evidence for the group at one place of the ranking. */
export function evidenceAt(evidence: Evidence, place: number): GroupEvidence {
  // All arrays are as long as the ranking.
  const at = (values: ArrayLike<number>) => values[place]!;
  return {
    low: at(evidence.lows),
    high: at(evidence.highs),
    signLow: at(evidence.signLows),
    signHigh: at(evidence.signHighs),
    rejectLow: at(evidence.rejectLows),
    rejectHigh: at(evidence.rejectHighs),
    shrunken: at(evidence.shrunken),
    shrunkenRank: at(evidence.shrunkenRanks),
  };
}
