import type { SegmentCell, SegmentDimension, SegmentMargin } from '../../../engine/mismatch/crossSegments';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import { firstOfSegments } from '../lists/firstOfSegments';
import type { MismatchContext } from '../MismatchContext';
import { customerName } from '../names/customerName';
import { headerWords, nobodyMismatched, roleWords, segmentRemarks } from '../names/names';
import { valueName } from '../names/valueName';
import { probabilityFormat } from './probabilityFormat';

/** Counts of a segment, however it is cut out. */
function countColumns<Row extends SegmentMargin | SegmentCell>({
  number,
}: ColumnKinds<MismatchContext, Row>) {
  return {
    all: number({ en: 'All customers', 'zh-CN': '全部客户数' }, 'count', ({ all }) => all),
    top: number(headerWords.top, 'count', ({ top }) => top),
    mismatch: number(headerWords.mismatch, 'count', ({ mismatch }) => mismatch),
    share: number(headerWords.share, 'rate', ({ share }) => share),
    lift: number({ en: 'Lift', 'zh-CN': '提升度' }, 'ratio', ({ lift }) => lift),
    rate: number(headerWords.rate, 'rate', ({ rate }) => rate),
  };
}

function defineMargins(dimension: SegmentDimension, excelName: string) {
  return defineTable({
    key: dimension,
    excelName,
    rows: ({ result }: MismatchContext) => result.segments?.margins[dimension] ?? [],
    emptyText: nobodyMismatched,
    columns: (kinds) => ({
      label: kinds.text(roleWords[dimension], ({ label }, { prose }) => valueName(label, prose)),
      ...countColumns(kinds),
      meanPerformance: kinds.number(headerWords.meanPerformance, 'score', 'meanPerformance'),
    }),
  });
}

/** The values of each dimension, most mismatched customers first. */
export const marginTables = {
  industry: defineMargins('industry', 'MismatchIndustries'),
  size: defineMargins('size', 'MismatchSizes'),
};

/** Industry by company size, highest shrunken rate first. */
export const segmentsTable = defineTable({
  key: 'segments',
  excelName: 'MismatchSegments',
  rows: ({ result }: MismatchContext) => result.segments?.cells ?? [],
  columns: (kinds) => ({
    industry: kinds.text(roleWords.industry, ({ industry }, { prose }) => valueName(industry, prose)),
    size: kinds.text(roleWords.size, ({ size }, { prose }) => valueName(size, prose)),
    ...countColumns(kinds),
    shrunkenRate: kinds.number({ en: 'Shrunken rate', 'zh-CN': '收缩错配率' }, 'rate', 'shrunkenRate'),
    pValue: kinds.number(headerWords.fisher, probabilityFormat, 'pValue'),
    qValue: kinds.number({ en: 'q-value', 'zh-CN': 'q 值' }, probabilityFormat, 'qValue'),
    relativeRisk: kinds.number(
      { en: 'Relative risk', 'zh-CN': '相对风险' },
      'ratio',
      ({ relativeRisk }) => relativeRisk?.ratio,
    ),
    relativeRiskLow: kinds.number(
      headerWords.low,
      'ratio',
      ({ relativeRisk }) => relativeRisk?.interval?.low,
    ),
    relativeRiskHigh: kinds.number(
      headerWords.high,
      'ratio',
      ({ relativeRisk }) => relativeRisk?.interval?.high,
    ),
    meanPerformance: kinds.number(headerWords.meanPerformance, 'score', 'meanPerformance'),
    first: kinds.text(
      { en: 'Mismatched, widest gap first', 'zh-CN': '错配客户（差距最大者在前）' },
      ({ code }, { result, prose }) =>
        prose.list(
          (firstOfSegments(result).get(code) ?? []).map((customer) => customerName(customer, result)),
        ),
    ),
    remark: kinds.text(headerWords.remark, (cell, { result, prose }) =>
      prose.list(
        [
          result.segments?.worst.includes(cell) ? segmentRemarks.isWorst : undefined,
          result.segments?.overrated.includes(cell) ? segmentRemarks.isOverrated : undefined,
          result.segments?.reliable.includes(cell) ? segmentRemarks.isReliable : undefined,
          cell.pValue === undefined ? segmentRemarks.isSmall : undefined,
        ].flatMap((words) => (words === undefined ? [] : [prose.say(words)])),
      ),
    ),
  }),
});
