import { divide } from '../statistics/divide';
import { pickAt } from '../statistics/pickAt';
import { relativeRisk, type RelativeRisk } from '../statistics/relativeRisk';
import { significanceLevel } from '../statistics/significanceLevel';
import { countGroups, sumGroups } from '../statistics/tallyGroups';
import { crossGroupings } from './crossGroupings';
import type { Grouping } from './groupCategory';
import { judgeSegments, type SegmentJudgement } from './judgeSegments';
import type { Placement } from './placeCustomers';
import { countByGroup } from './splitByGroup';

/** Stands for all values of a dimension that the table lacks. */
export const everyValue = '*';

/** What customers are segmented by. */
export const segmentDimensions = ['industry', 'size'] as const;
export type SegmentDimension = (typeof segmentDimensions)[number];

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
export interface SegmentCell extends SegmentFigures, SegmentJudgement {
  readonly industry: string;
  readonly size: string;
  /** Rate of the cell / rate of the rest of the top group, 95 % interval. */
  readonly relativeRisk: RelativeRisk | undefined;
  /** Enough mismatched customers for their mean performance to be colored and named. */
  readonly isLargeEnough: boolean;
  /** The customers of the cell have this code in `Segments.crossed`. */
  readonly code: number;
}
/** Industry x company size. */
export interface Segments {
  /** Values of each dimension, most mismatched customers first, blank last. */
  readonly margins: Readonly<Record<SegmentDimension, readonly SegmentMargin[]>>;
  /** Highest shrunken rate first, then most top priority customers; cells without customers are left out. */
  readonly cells: readonly SegmentCell[];
  /** The lowest two mean performances among the cells large enough and known in both dimensions. */
  readonly worst: readonly SegmentCell[];
  /** Known cells that more of the top group's mismatches fall into than chance makes, highest shrunken rate first. */
  readonly overrated: readonly SegmentCell[];
  /** Known cells with fewer than chance makes, lowest shrunken rate first: the priority holds better there. */
  readonly reliable: readonly SegmentCell[];
  /** The cell of every customer. */
  readonly crossed: Grouping;
}

const worstCellCount = 2;

/**
 * Crosses industry with company size among all, top and mismatched customers. A dimension that the table lacks is one
 * value '*'. Relative risk and test compare a cell with the rest of the top group, so that the two sides are independent;
 * named is who stands out with the false discovery rate held at 5 % over all cells that are judged.
 */
export function crossSegments(
  industryColumn: Grouping | undefined,
  sizeColumn: Grouping | undefined,
  performance: Float64Array,
  placement: Placement,
  minimumCell: number,
): Segments | undefined {
  if (industryColumn === undefined && sizeColumn === undefined) return undefined;
  const { counts } = placement;
  const industry = industryColumn ?? wholeGroup(performance.length);
  const size = sizeColumn ?? wholeGroup(performance.length);
  const crossed = crossGroupings(industry, size);
  const measure = (grouping: Grouping) => measureGroups(grouping, performance, placement);
  const byIndustry = orderBySize(measure(industry));
  const bySize = orderBySize(measure(size));
  const byCell = measure(crossed);

  const crossedCells = byIndustry.flatMap(({ code: industryCode, label: industryLabel }) =>
    bySize.flatMap(({ code: sizeCode, label: sizeLabel }) => {
      const cell = byCell[industryCode * size.labels.length + sizeCode];
      if (cell === undefined || cell.figures.all === 0) return [];
      return [{ industry: industryLabel, size: sizeLabel, code: cell.code, ...cell.figures }];
    }),
  );
  const judgements = judgeSegments(crossedCells, counts, minimumCell);
  const cells = crossedCells
    .map((cell, place): SegmentCell => {
      const { top, mismatch } = cell;
      return {
        ...cell,
        ...judgements[place]!,
        relativeRisk: relativeRisk(mismatch, top, counts.mismatch - mismatch, counts.top - top),
        isLargeEnough: mismatch >= minimumCell,
      };
    })
    .sort((a, b) => (b.shrunkenRate ?? -1) - (a.shrunkenRate ?? -1) || b.top - a.top);
  const known = cells.filter((cell) => cell.industry !== '' && cell.size !== '');
  const discovered = known.filter(({ qValue }) => (qValue ?? 1) < significanceLevel);
  const isAbove = ({ top, mismatch }: SegmentCell) =>
    mismatch * (counts.top - top) > (counts.mismatch - mismatch) * top;
  return {
    margins: { industry: byIndustry.map(toMargin), size: bySize.map(toMargin) },
    cells,
    worst: known
      .filter((cell) => cell.isLargeEnough)
      .sort((a, b) => ascending(a.meanPerformance, b.meanPerformance) || b.mismatch - a.mismatch)
      .slice(0, worstCellCount),
    overrated: discovered.filter(isAbove),
    reliable: discovered.filter((cell) => !isAbove(cell)).reverse(),
    crossed,
  };
}

function wholeGroup(count: number): Grouping {
  return { codes: new Int32Array(count), labels: [everyValue] };
}

interface MeasuredGroup {
  readonly code: number;
  readonly label: string;
  readonly figures: SegmentFigures;
}

/** The figures of every group, in the order of the labels. */
function measureGroups(
  grouping: Grouping,
  performance: Float64Array,
  { counts, top, mismatch }: Placement,
): MeasuredGroup[] {
  const tops = countByGroup(grouping, top);
  const mismatches = countByGroup(grouping, mismatch);
  const sums = sumGroups(
    pickAt(performance, mismatch),
    pickAt(grouping.codes, mismatch),
    grouping.labels.length,
  );
  const allOf = countGroups(grouping.codes, grouping.labels.length);
  return grouping.labels.map((label, code) => {
    const members = { all: allOf[code] ?? 0, top: tops[code] ?? 0, mismatch: mismatches[code] ?? 0 };
    const share = divide(members.mismatch, counts.mismatch);
    const figures = {
      ...members,
      share: share ?? 0,
      lift: divide(share, members.all / counts.valid),
      rate: divide(members.mismatch, members.top),
      meanPerformance: divide(sums[code], members.mismatch),
    };
    return { code, label, figures };
  });
}

function toMargin({ label, figures }: MeasuredGroup): SegmentMargin {
  return { label, ...figures };
}

/** Groups with customers: blank last, most mismatched customers first, then most customers. */
function orderBySize(groups: readonly MeasuredGroup[]): MeasuredGroup[] {
  return groups
    .filter(({ figures }) => figures.all > 0)
    .sort(
      (a, b) =>
        Number(a.label === '') - Number(b.label === '') ||
        b.figures.mismatch - a.figures.mismatch ||
        b.figures.all - a.figures.all,
    );
}

function ascending(a: number | undefined, b: number | undefined): number {
  return (a ?? NaN) - (b ?? NaN);
}
