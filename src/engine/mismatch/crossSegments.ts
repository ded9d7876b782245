import { relativeRisk, type RelativeRisk } from '../statistics/relativeRisk';
import { crossGroupings } from './crossGroupings';
import type { Grouping } from './types';
import type { Placement } from './placeCustomers';
import { countByGroup } from './splitByGroup';

/** Stands for all values of a dimension that the table lacks. */
export const everyValue = '*';

interface SegmentFigures {
  /** Customers, top priority customers and mismatched customers. */
  readonly all: number;
  readonly top: number;
  readonly mismatch: number;
  /** Share of all mismatched customers. */
  readonly share: number;
  /** share / (share of all customers): above 1 the segment holds more mismatches than customers. Undefined without mismatches. */
  readonly lift: number | undefined;
  /** Mismatched customers per top priority customer. */
  readonly rate: number | undefined;
  /** Mean performance of the mismatched customers. */
  readonly meanPerformance: number | undefined;
}
export interface SegmentMargin extends SegmentFigures {
  /** '' is blank, '*' is all. */
  readonly label: string;
}
export interface SegmentCell extends SegmentFigures {
  readonly industry: string;
  readonly size: string;
  /** Rate of the cell / rate of the rest of the top group, 95 % interval. */
  readonly relativeRisk: RelativeRisk | undefined;
  /** Enough mismatched customers to be coloured and named. */
  readonly isLargeEnough: boolean;
  /** The mismatched customers of the cell are found by these codes. */
  readonly industryCode: number;
  readonly sizeCode: number;
}
/** Industry x company size. */
export interface Segments {
  /** Most mismatched customers first, blank last. */
  readonly industries: readonly SegmentMargin[];
  readonly sizes: readonly SegmentMargin[];
  /** By industry, then size, in the orders above; cells without customers are left out. */
  readonly cells: readonly SegmentCell[];
  /** The lowest two mean performances among the cells large enough and known in both dimensions. */
  readonly worst: readonly SegmentCell[];
  /** Cells large enough whose relative risk is above 1 with its whole interval, highest first: the priority is too optimistic there. */
  readonly overrated: readonly SegmentCell[];
  readonly groupings: { readonly industry: Grouping; readonly size: Grouping };
}

const worstCellCount = 2;

/**
 * Crosses industry with company size among all, top and mismatched customers. A dimension that the table lacks is one
 * value '*'. The relative risk compares a cell with the rest of the top group, so that the two sides are independent.
 */
export function crossSegments(
  industryColumn: Grouping | undefined,
  sizeColumn: Grouping | undefined,
  performance: Float64Array,
  placement: Placement,
  minimumCell: number,
): Segments | undefined {
  if (industryColumn === undefined && sizeColumn === undefined) return undefined;
  const industry = industryColumn ?? wholeGroup(performance.length);
  const size = sizeColumn ?? wholeGroup(performance.length);
  const sizeCount = size.labels.length;
  const crossed = crossGroupings(industry, size);
  const tally = tallyGroups(crossed, performance, placement);
  const industryTally = tallyGroups(industry, performance, placement);
  const sizeTally = tallyGroups(size, performance, placement);

  const industryOrder = orderBySize(industry, industryTally);
  const sizeOrder = orderBySize(size, sizeTally);
  const cells: SegmentCell[] = [];
  for (const industryCode of industryOrder) {
    for (const sizeCode of sizeOrder) {
      const code = industryCode * sizeCount + sizeCode;
      if (tally.all[code] === 0) continue;
      const mismatch = tally.mismatch[code]!;
      const top = tally.top[code]!;
      const { counts } = placement;
      cells.push({
        industry: industry.labels[industryCode]!,
        size: size.labels[sizeCode]!,
        industryCode,
        sizeCode,
        ...figures(tally, code, placement),
        relativeRisk: relativeRisk(mismatch, top, counts.mismatch - mismatch, counts.top - top),
        isLargeEnough: mismatch >= minimumCell,
      });
    }
  }
  const named = cells.filter((cell) => cell.isLargeEnough && cell.industry !== '' && cell.size !== '');
  return {
    industries: industryOrder.map((code) => ({
      label: industry.labels[code]!,
      ...figures(industryTally, code, placement),
    })),
    sizes: sizeOrder.map((code) => ({ label: size.labels[code]!, ...figures(sizeTally, code, placement) })),
    cells,
    worst: [...named]
      .sort((a, b) => a.meanPerformance! - b.meanPerformance! || b.mismatch - a.mismatch)
      .slice(0, worstCellCount),
    overrated: named
      .filter((cell) => (cell.relativeRisk?.interval?.low ?? 0) > 1)
      .sort((a, b) => b.relativeRisk!.ratio - a.relativeRisk!.ratio),
    groupings: { industry, size },
  };
}

function wholeGroup(count: number): Grouping {
  return { codes: new Int32Array(count), labels: [everyValue] };
}

interface Tally {
  readonly all: Int32Array;
  readonly top: Int32Array;
  readonly mismatch: Int32Array;
  readonly performanceSum: Float64Array;
}

function tallyGroups(grouping: Grouping, performance: Float64Array, placement: Placement): Tally {
  const all = new Int32Array(grouping.labels.length);
  for (let customer = 0; customer < grouping.codes.length; customer += 1)
    all[grouping.codes[customer]!]! += 1;
  const performanceSum = new Float64Array(grouping.labels.length);
  for (let place = 0; place < placement.mismatch.length; place += 1) {
    const customer = placement.mismatch[place]!;
    performanceSum[grouping.codes[customer]!]! += performance[customer]!;
  }
  return {
    all,
    top: countByGroup(grouping, placement.top),
    mismatch: countByGroup(grouping, placement.mismatch),
    performanceSum,
  };
}

function figures(tally: Tally, code: number, placement: Placement): SegmentFigures {
  const all = tally.all[code]!;
  const top = tally.top[code]!;
  const mismatch = tally.mismatch[code]!;
  const { counts } = placement;
  const share = counts.mismatch === 0 ? 0 : mismatch / counts.mismatch;
  return {
    all,
    top,
    mismatch,
    share,
    lift: counts.mismatch === 0 || all === 0 ? undefined : share / (all / counts.valid),
    rate: top === 0 ? undefined : mismatch / top,
    meanPerformance: mismatch === 0 ? undefined : tally.performanceSum[code]! / mismatch,
  };
}

function orderBySize(grouping: Grouping, tally: Tally): number[] {
  return grouping.labels
    .map((_label, code) => code)
    .filter((code) => tally.all[code]! > 0)
    .sort(
      (a, b) =>
        Number(grouping.labels[a] === '') - Number(grouping.labels[b] === '') ||
        tally.mismatch[b]! - tally.mismatch[a]! ||
        tally.all[b]! - tally.all[a]! ||
        a - b,
    );
}
