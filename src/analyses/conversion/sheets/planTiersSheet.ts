import { tierNames, type Tier } from '../../../engine/score/valueTier';
import type { GroupAnalysis } from '../../../engine/conversion/analyzeGroups';
import type { TierSummary } from '../../../engine/conversion/summariseTiers';
import { fitColumns } from '../../../report/layout/fitColumns';
import { listHeaderRow, marginColumns, planListSheet } from '../../../report/layout/listSheet';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { Block, SheetPlan, TableColumn } from '../../../report/plan';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';
import { tierText } from '../tierText';

/** One tier of customers or of products. */
interface TierRow {
  readonly unit: string;
  readonly summary: TierSummary;
  /** Score of the last high, or the first low, and how many share it; undefined for the middle. */
  readonly line: number | undefined;
  readonly ties: number | undefined;
}

/** The tiers side by side, means of rates beside pooled ones; below them why records were rejected. */
export function planTiersSheet(context: ReportContext): SheetPlan {
  const { result, locale } = context;
  const texts = listTexts[locale];
  const rows = [
    ...tierRows(result.subjects.customer, texts.kindCustomer),
    ...tierRows(result.subjects.product, texts.kindProduct),
  ];
  const number = (header: string, numberFormat: string, value: (row: TierRow) => number | undefined) => ({
    header,
    values: rows.map((row) => value(row) ?? NaN),
    numberFormat,
  });
  const { count, rate, rate2, ratio, one, score } = numberFormats;
  const columns: TableColumn[] = [
    { header: texts.unit, values: rows.map(({ unit }) => unit) },
    { header: texts.tier, values: rows.map(({ summary }) => tierText(summary.tier, locale)) },
    number(texts.members, count, ({ summary }) => summary.groups),
    number(texts.shareOfMembers, rate, ({ summary }) => summary.share),
    number(texts.records, count, ({ summary }) => summary.records),
    number(texts.recordShare, rate, ({ summary }) => summary.recordShare),
    number(texts.calls, count, ({ summary }) => summary.calls),
    number(texts.callShare, rate, ({ summary }) => summary.callShare),
    number(texts.meanCallRate, rate2, ({ summary }) => summary.meanCallRate),
    number(texts.pooledCallRate, rate2, ({ summary }) => summary.pooledCallRate),
    number(texts.meanCalls, ratio, ({ summary }) => summary.meanCalls),
    number(texts.withoutCalls, count, ({ summary }) => summary.withoutCalls),
    number(texts.pooledSignRate, rate2, ({ summary }) => summary.pooledSignRate),
    number(texts.pooledRejectRate, rate2, ({ summary }) => summary.pooledRejectRate),
    number(texts.meanSampleSize, count, ({ summary }) => summary.meanSampleSize),
    number(texts.medianSampleSize, count, ({ summary }) => summary.medianSampleSize),
    number(texts.meanTestDays, one, ({ summary }) => summary.meanTestDays),
    number(texts.line, score, ({ line }) => line),
    number(texts.ties, count, ({ ties }) => ties),
  ];
  const sheet = planListSheet({
    role: 'tiers',
    name: sheetName('tiers', locale),
    tabColor: palette.amount,
    title: sheetTexts[locale].tiersTitle,
    note: sheetTexts[locale].tiersNote,
    back: summaryTexts[locale].back,
    tableName: 'Payoff_tiers',
    columns,
    rowCount: rows.length,
    emptyText: texts.empty,
    frozenColumns: 2,
  });
  const reasons = reasonColumns(context);
  if (reasons.length === 0) return sheet;
  return {
    ...sheet,
    columnWidths: wider(sheet.columnWidths, fitColumns(reasons)),
    blocks: [...sheet.blocks, ...reasonBlocks(context, reasons, listHeaderRow + rows.length + 2)],
  };
}

function tierRows({ tiers, cuts }: GroupAnalysis, unit: string): TierRow[] {
  const lines: Readonly<Record<Tier, Pick<TierRow, 'line' | 'ties'>>> = {
    high: { line: cuts.highScore, ties: cuts.tiesAtHighCut },
    mid: { line: undefined, ties: undefined },
    low: { line: cuts.lowScore, ties: cuts.tiesAtLowCut },
  };
  return tierNames.map((tier) => ({ unit, summary: tiers[tier], ...lines[tier] }));
}

function reasonColumns({ result, locale }: ReportContext): TableColumn[] {
  const { rejectReasons: reasons } = result;
  if (reasons.length === 0) return [];
  const texts = listTexts[locale];
  const number = (header: string, values: number[], numberFormat: string = numberFormats.count) => ({
    header,
    values,
    numberFormat,
  });
  const ofTier = (tier: number) => reasons.map(({ recordsByTier }) => recordsByTier[tier]!);
  return [
    { header: texts.rejectReason, values: reasons.map(({ reason }) => reason ?? texts.blank) },
    number(
      texts.rejects,
      reasons.map(({ records }) => records),
    ),
    number(
      texts.rejectShare,
      reasons.map(({ share }) => share),
      numberFormats.rate,
    ),
    number(texts.ofHighCustomers, ofTier(0)),
    number(texts.ofMidCustomers, ofTier(1)),
    number(texts.ofLowCustomers, ofTier(2)),
  ];
}

function reasonBlocks({ result, locale }: ReportContext, columns: TableColumn[], row: number): Block[] {
  const texts = listTexts[locale];
  return [
    {
      kind: 'cells',
      row,
      column: marginColumns,
      values: [[sheetTexts[locale].rejectReasonsTitle]],
      style: 'heading',
    },
    {
      kind: 'table',
      name: 'Payoff_rejectReasons',
      row: row + 1,
      column: marginColumns,
      rowCount: result.rejectReasons.length,
      columns,
      emptyText: texts.empty,
    },
  ];
}

/** Widths of the sheet's columns, wide enough for a second list too. */
function wider(widths: readonly number[], second: readonly number[]): number[] {
  return widths.map((width, column) => Math.max(width, second[column - marginColumns] ?? 0));
}
