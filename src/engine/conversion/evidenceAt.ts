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
  return {
    low: evidence.lows[place]!,
    high: evidence.highs[place]!,
    signLow: evidence.signLows[place]!,
    signHigh: evidence.signHighs[place]!,
    rejectLow: evidence.rejectLows[place]!,
    rejectHigh: evidence.rejectHighs[place]!,
    shrunken: evidence.shrunken[place]!,
    shrunkenRank: evidence.shrunkenRanks[place]!,
  };
}
