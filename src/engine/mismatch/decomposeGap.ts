import { divide } from '../statistics/divide';
import { pickAt } from '../statistics/pickAt';
import type { SegmentCell, Segments } from './crossSegments';
import type { Placement } from './placeCustomers';
import type { PerformanceMetric } from './scorePerformance';
import { splitMembers } from './splitByGroup';

/** The part of one metric in a difference of mean performance. */
export interface GapPart {
  /** Weight x difference of the mean normalised value. The parts add up to the gap. */
  readonly contribution: number;
  /** contribution / gap; undefined where the gap is 0. Parts of the other sign make shares above 1. */
  readonly share: number | undefined;
}
export interface Gap {
  readonly n: number;
  /** Mean performance of the group - mean performance of the matched customers. */
  readonly gap: number;
  /** One per metric, in the order of the performance score. */
  readonly parts: readonly GapPart[];
}
export interface GapDecomposition {
  readonly overall: Gap;
  /** For every segment large enough, in the order of `segments.cells`: its mismatched customers against all matched ones. */
  readonly cells: readonly (Gap & Pick<SegmentCell, 'industry' | 'size'>)[];
}

/** Splits the performance gap between mismatched and matched customers exactly by metric, overall and by segment. */
export function decomposeGap(
  metrics: readonly PerformanceMetric[],
  placement: Pick<Placement, 'mismatch' | 'matched'>,
  segments: Segments | undefined,
): GapDecomposition | undefined {
  const { mismatch, matched } = placement;
  if (mismatch.length === 0 || matched.length === 0) return undefined;
  const against = metrics.map(({ weight, normalised }) => ({
    weight,
    normalised,
    base: meanOf(normalised, matched),
  }));
  const gapOf = (members: Int32Array): Gap => {
    const contributions = against.map(
      ({ weight, normalised, base }) => weight * (meanOf(normalised, members) - base),
    );
    const gap = contributions.reduce((total, part) => total + part, 0);
    const parts = contributions.map((contribution) => ({ contribution, share: divide(contribution, gap) }));
    return { n: members.length, gap, parts };
  };
  const large = segments?.cells.filter((cell) => cell.isLargeEnough) ?? [];
  const members =
    segments === undefined || large.length === 0 ? [] : splitMembers(segments.crossed, mismatch);
  return {
    overall: gapOf(mismatch),
    cells: large.flatMap(({ industry, size, code }) => {
      const ofCell = members[code];
      return ofCell === undefined ? [] : [{ industry, size, ...gapOf(ofCell) }];
    }),
  };
}

function meanOf(values: Float64Array, members: Int32Array): number {
  return pickAt(values, members).reduce((total, value) => total + value, 0) / members.length;
}
