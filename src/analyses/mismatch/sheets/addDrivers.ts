import type { ExplainedShare } from '../../../engine/mismatch/explainPriority';
import type { Gap } from '../../../engine/mismatch/decomposeGap';
import { numberFormats } from '../../../report/layout/numberFormats';
import type { PlacedTable, TableSheet } from '../../../report/layout/TableSheet';
import type { TableColumn } from '../../../report/plan';
import { segmentName } from '../text/valueNames';
import type { MismatchReport } from '../MismatchReport';
import type { ColumnText } from '../text/columnTexts';
import { sheetTexts } from '../text/sheetTexts';
import { correlationColumns } from './addOnboarding';
import { addSensitivity } from './addSensitivity';

/** Tables about what makes the priority score and the performance gap. */
export interface DriverTables {
  /** Rows: priority with performance, then with ROI where there is one. */
  readonly correlations: PlacedTable;
  /** Rows by what explains; see `explainedRows`. */
  readonly explained: PlacedTable | undefined;
  readonly explainedRows: readonly ExplainedName[];
  readonly tertiles: PlacedTable;
  readonly gap: PlacedTable | undefined;
  /** Rows: today, re-weighted. */
  readonly reweighted: PlacedTable | undefined;
}
export type ExplainedName = 'industry' | 'size' | 'labels' | 'engagement';

const rate = numberFormats.rate;
const score = numberFormats.score;

/** What the priority follows, what the gap is made of, what the score weighs, and what re-weighting would change. */
export function addDrivers(report: MismatchReport, sheet: TableSheet): DriverTables {
  const explained = addExplained(report, sheet);
  const correlations = addCorrelations(report, sheet);
  const tertiles = addTertiles(report, sheet);
  addAlignment(report, sheet);
  const gap = addGap(report, sheet);
  addWeights(report, sheet);
  addSensitivity(report, sheet);
  const reweighted = addReweighted(report, sheet);
  return { ...explained, correlations, tertiles, gap, reweighted };
}

function addExplained({ result, column, label, locale }: MismatchReport, sheet: TableSheet) {
  const { drivers, customers } = result;
  const { onboarding, adoption } = customers;
  const engagement =
    onboarding === undefined
      ? column('adoption')
      : adoption === undefined
        ? column('onboarding')
        : label('engagementDriver');
  const areBoth = drivers.industry !== undefined && drivers.size !== undefined;
  const all: [ExplainedName, string, ExplainedShare | undefined][] = [
    ['industry', label('industryDriver'), drivers.industry],
    ['size', label('sizeDriver'), drivers.size],
    ['labels', label('labelsDriver'), areBoth ? drivers.labels : undefined],
    ['engagement', engagement, drivers.engagement],
  ];
  const present = all.flatMap(([name, text, share]) =>
    share === undefined ? [] : [{ name, text, ...share }],
  );
  if (present.length === 0) return { explained: undefined, explainedRows: [] };
  sheet.heading(sheetTexts[locale].explainedHeading);
  sheet.note(sheetTexts[locale].explainedNote);
  const explained = sheet.table(
    'MismatchPriorityDrivers',
    [
      { header: column('driver'), values: present.map(({ text }) => text) },
      { header: column('explained'), values: present.map(({ share }) => share), numberFormat: rate },
      {
        header: column('adjusted'),
        values: present.map(({ adjusted }) => adjusted ?? null),
        numberFormat: rate,
      },
      {
        header: column('terms'),
        values: present.map(({ terms }) => terms),
        numberFormat: numberFormats.count,
      },
      { header: column('n'), values: present.map(({ n }) => n), numberFormat: numberFormats.count },
    ],
    present.length,
    '',
  );
  return { explained, explainedRows: present.map(({ name }) => name) };
}

function addCorrelations(report: MismatchReport, sheet: TableSheet): PlacedTable {
  const { result, column, label, locale } = report;
  const { performance, returns } = result.drivers;
  const correlations = returns === undefined ? [performance] : [performance, returns];
  const names = [label('performanceDriver'), label('returnsDriver')].slice(0, correlations.length);
  sheet.heading(sheetTexts[locale].priorityCorrelationHeading);
  return sheet.table(
    'MismatchPriorityCorrelation',
    [{ header: column('effectOf'), values: names }, ...correlationColumns(report, correlations)],
    names.length,
    '',
  );
}

function addTertiles({ result, column, label, locale }: MismatchReport, sheet: TableSheet): PlacedTable {
  const { tertiles } = result.drivers;
  const names = [label('tertile0'), label('tertile1'), label('tertile2')];
  sheet.heading(sheetTexts[locale].tertilesHeading);
  return sheet.table(
    'MismatchPriorityThirds',
    [
      { header: column('tertile'), values: names },
      { header: column('n'), values: tertiles.map(({ n }) => n), numberFormat: numberFormats.count },
      {
        header: column('meanScore'),
        values: tertiles.map(({ mean: meanPerformance }) => meanPerformance ?? null),
        numberFormat: score,
      },
    ],
    names.length,
    '',
  );
}

function addAlignment({ result, column, locale }: MismatchReport, sheet: TableSheet): void {
  const { alignment } = result;
  const numbers = (
    key: ColumnText,
    of: (feature: (typeof alignment)[number]) => number | undefined,
  ): TableColumn => ({
    header: column(key),
    values: alignment.map((feature) => of(feature) ?? null),
    numberFormat: score,
  });
  sheet.heading(sheetTexts[locale].alignmentHeading);
  sheet.note(sheetTexts[locale].alignmentNote);
  sheet.table(
    'MismatchAlignment',
    [
      { header: column('feature'), values: alignment.map(({ feature }) => column(feature as ColumnText)) },
      { header: column('n'), values: alignment.map(({ n }) => n), numberFormat: numberFormats.count },
      numbers('withPriority', ({ withPriority }) => withPriority),
      numbers('withPerformance', ({ withPerformance }) => withPerformance),
      numbers('alignment', ({ alignment: product }) => product),
    ],
    alignment.length,
    '',
  );
}

function addGap(report: MismatchReport, sheet: TableSheet): PlacedTable | undefined {
  const { result, column, value, locale } = report;
  const { gap, performance } = result;
  if (gap === undefined) return undefined;
  const rows: readonly (Gap & { readonly name: string })[] = [
    { ...gap.overall, name: report.label('groupMismatch') },
    ...gap.cells.map((cell) => ({
      ...cell,
      name: segmentName({ industry: cell.industry, size: cell.size }, locale),
    })),
  ];
  sheet.heading(sheetTexts[locale].gapHeading);
  sheet.note(sheetTexts[locale].gapNote);
  return sheet.table(
    'MismatchGap',
    [
      { header: column('group'), values: rows.map(({ name }) => name || value('')) },
      { header: column('n'), values: rows.map(({ n }) => n), numberFormat: numberFormats.count },
      { header: column('gap'), values: rows.map((row) => row.gap), numberFormat: score },
      ...performance.metrics.map((metric, index): TableColumn => ({
        header: column('contributionOf', { metric: column(metric.role) }),
        values: rows.map(({ parts }) => parts[index]?.share ?? null),
        numberFormat: rate,
      })),
    ],
    rows.length,
    '',
  );
}

function addWeights({ result, column, label, locale }: MismatchReport, sheet: TableSheet): void {
  const { metrics } = result.performance;
  sheet.heading(sheetTexts[locale].weightsHeading);
  sheet.note(sheetTexts[locale].weightsNote);
  sheet.table(
    'MismatchWeights',
    [
      { header: column('metric'), values: metrics.map(({ role }) => column(role)) },
      { header: column('direction'), values: metrics.map(({ direction }) => label(direction)) },
      { header: column('nominalWeight'), values: metrics.map(({ weight }) => weight), numberFormat: rate },
      {
        header: column('effectiveWeight'),
        values: metrics.map(({ effectiveWeight }) => effectiveWeight ?? null),
        numberFormat: rate,
      },
      {
        header: column('minimum'),
        values: metrics.map(({ lowerBound }) => lowerBound),
        numberFormat: '#,##0.00',
      },
      {
        header: column('maximum'),
        values: metrics.map(({ upperBound }) => upperBound),
        numberFormat: '#,##0.00',
      },
      {
        header: column('skewness'),
        values: metrics.map(({ skewness }) => skewness ?? null),
        numberFormat: numberFormats.ratio,
      },
    ],
    metrics.length,
    '',
  );
}

function addReweighted(
  { result, column, label, locale }: MismatchReport,
  sheet: TableSheet,
): PlacedTable | undefined {
  const { reweighted, placement } = result;
  if (reweighted === undefined) return undefined;
  const { counts } = placement;
  sheet.heading(sheetTexts[locale].reweightedHeading);
  sheet.note(sheetTexts[locale].reweightedNote);
  return sheet.table(
    'MismatchReweighted',
    [
      { header: column('priorityVersion'), values: [label('today'), label('reweighted')] },
      { header: column('topSize'), values: [counts.top, reweighted.top], numberFormat: numberFormats.count },
      {
        header: column('count'),
        values: [counts.mismatch, reweighted.mismatch],
        numberFormat: numberFormats.count,
      },
      {
        header: column('rate'),
        values: [reweighted.mismatchRateToday ?? null, reweighted.mismatchRate ?? null],
        numberFormat: rate,
      },
      { header: column('overlap'), values: [null, reweighted.overlap], numberFormat: numberFormats.count },
    ],
    2,
    '',
  );
}
