import { betaBinomialPrior } from '../statistics/betaBinomialPrior';
import { benjaminiHochberg } from '../statistics/benjaminiHochberg';
import { divide } from '../statistics/divide';
import { fisherExactTest } from '../statistics/fisherExactTest';
import { shrunkenRate } from '../statistics/shrunkenRate';
import type { PlacementCounts } from './placeCustomers';

/** How far a segment's mismatch rate can be told from that of the other top priority customers. */
export interface SegmentJudgement {
  /** The rate drawn towards that of the whole top group, the more the fewer of it are here; undefined for nobody. */
  readonly shrunkenRate: number | undefined;
  /** Fisher's exact p-value of the segment against the rest of the top group; undefined where it is too small to be judged. */
  readonly pValue: number | undefined;
  /** Benjamini and Hochberg's q-value over all segments that are judged. */
  readonly qValue: number | undefined;
}

/**
 * Judges segments by how many of their top priority customers are mismatched. Who is judged is decided by the number of
 * top priority customers alone: a segment with none of 7 mismatched is evidence as much as one with 7 of 7.
 *
 * @param minimum segments with fewer top priority customers are not judged, and do not count among the tests
 */
export function judgeSegments(
  segments: readonly { readonly top: number; readonly mismatch: number }[],
  counts: Pick<PlacementCounts, 'top' | 'mismatch'>,
  minimum: number,
): SegmentJudgement[] {
  const judged = segments.filter(({ top }) => top >= minimum);
  const pValues = judged.map(({ top, mismatch }) =>
    fisherExactTest(mismatch, top, counts.mismatch - mismatch, counts.top - top),
  );
  const qValues = benjaminiHochberg(pValues);
  const placeOf = new Map(judged.map((segment, place) => [segment, place]));
  const prior = betaBinomialPrior(
    segments.map(({ mismatch }) => mismatch),
    segments.map(({ top }) => top),
  );
  // Without spread beyond chance all segments have one rate.
  const pooled = divide(counts.mismatch, counts.top);
  return segments.map((segment) => {
    const { top, mismatch } = segment;
    const place = placeOf.get(segment) ?? -1;
    const rate = prior === undefined ? pooled : shrunkenRate(mismatch, top, prior);
    return {
      shrunkenRate: top === 0 ? undefined : rate,
      pValue: pValues[place],
      qValue: qValues[place],
    };
  });
}
