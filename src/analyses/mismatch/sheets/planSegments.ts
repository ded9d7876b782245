import type { SegmentCell, SegmentMargin, Segments } from '../../../engine/mismatch/crossSegments';
import { quadrantNames } from '../../../engine/mismatch/placeCustomers';
import { planHeatMap, type HeatMap, type PlacedHeatMap } from '../../../report/layout/heatMap';
import { numberFormats } from '../../../report/layout/numberFormats';
import { TableSheet, type PlacedTable } from '../../../report/layout/TableSheet';
import { palette } from '../../../report/palette';
import type { CellLink, SheetPlan, TableColumn } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { joinWords } from '../../../report/text/joinWords';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';
import { limitMap, type MapLine } from './limitMap';

/** The segments sheet and the cells that sentences and charts refer to. */
export interface SegmentsSheet {
  readonly sheet: SheetPlan;
  /** The mismatch is the first row; customers are the second column. */
  readonly quadrants: PlacedTable;
  readonly lifecycle: PlacedTable | undefined;
  /** One row; the share is the fourth column. */
  readonly watched: PlacedTable | undefined;
  readonly industries: PlacedTable | undefined;
  readonly sizes: PlacedTable | undefined;
  /** Row of a cell in the list of all segments; its mean performance stands in `cellColumns.meanPerformance`. */
  readonly cell: (cell: SegmentCell, column: keyof typeof cellColumns) => CellLink | undefined;
}

/** Columns of the list of segments that others refer to. */
export const cellColumns = { mismatch: 4, relativeRisk: 8, meanPerformance: 11 } as const;

/** Where the mismatched customers are: lifecycle, industry x size as two heat maps, and all segments as a list. */
export function planSegments(report: MismatchReport): SegmentsSheet {
  const { result, locale, label } = report;
  const texts = sheetTexts[locale];
  const sheet = new TableSheet('segments', label('segments'), [2, 30, ...new Array<number>(14).fill(13)]);
  sheet.title(label('segments'), [texts.segmentsNote]);
  const quadrants = addQuadrants(report, sheet);
  const lifecycle = result.lifecycle && addLifecycle(report, sheet);
  const watched = result.lifecycle && addWatched(report, sheet);
  const { segments } = result;
  if (segments === undefined) {
    const none = { industries: undefined, sizes: undefined, cell: () => undefined };
    return { sheet: sheet.plan(), quadrants, lifecycle, watched, ...none };
  }
  addHeatMaps(report, sheet, segments);
  const industries = addMargins(report, sheet, 'industry', segments.margins.industry);
  const sizes = addMargins(report, sheet, 'size', segments.margins.size);
  sheet.heading(texts.cellsHeading);
  sheet.note(fillTemplate(locale, texts.cellsNote, { minimum: report.recipe.parameters.minimumCell }));
  const cells = sheet.table('MismatchSegments', cellListColumns(report, segments), segments.cells.length, '');
  return {
    sheet: sheet.plan(),
    quadrants,
    lifecycle,
    watched,
    industries,
    sizes,
    cell: (cell, column) => {
      const row = segments.cells.indexOf(cell);
      return row < 0 ? undefined : cells.cell(row, cellColumns[column]);
    },
  };
}

function addQuadrants({ result, column, label, locale }: MismatchReport, sheet: TableSheet): PlacedTable {
  const { valid, top, bottom, quadrants } = result.placement.counts;
  // In the order of the quadrants: top and bottom, top only, neither, bottom only.
  const expected = [
    top * bottom,
    top * (valid - bottom),
    (valid - top) * (valid - bottom),
    (valid - top) * bottom,
  ].map((product) => product / valid);
  sheet.heading(sheetTexts[locale].quadrantsHeading);
  const columns: TableColumn[] = [
    { header: column('quadrant'), values: quadrantNames.map((name) => label(name)) },
    { header: column('customers'), values: quadrants, numberFormat: numberFormats.count },
    {
      header: column('shareOfAll'),
      values: quadrants.map((count) => count / valid),
      numberFormat: numberFormats.rate,
    },
    { header: column('expected'), values: expected, numberFormat: numberFormats.one },
  ];
  return sheet.table('MismatchQuadrants', columns, quadrants.length, '');
}

function addLifecycle(report: MismatchReport, sheet: TableSheet): PlacedTable {
  const { column, value, result, locale } = report;
  const { stages } = result.lifecycle!;
  sheet.heading(sheetTexts[locale].lifecycleHeading);
  const columns: TableColumn[] = [
    { header: column('stage'), values: stages.map(({ stage }) => value(stage)) },
    { header: column('count'), values: stages.map(({ count }) => count), numberFormat: numberFormats.count },
    { header: column('share'), values: stages.map(({ share }) => share), numberFormat: numberFormats.rate },
    { header: column('top'), values: stages.map(({ top }) => top), numberFormat: numberFormats.count },
    {
      header: column('rate'),
      values: stages.map(({ rate }) => rate ?? null),
      numberFormat: numberFormats.rate,
    },
  ];
  return sheet.table('MismatchLifecycle', columns, stages.length, sheetTexts[locale].nobodyMismatched);
}

function addWatched({ result, column, value, locale }: MismatchReport, sheet: TableSheet): PlacedTable {
  const { watched } = result.lifecycle!;
  const columns: TableColumn[] = [
    { header: column('watched'), values: [joinWords(locale, watched.stages.map(value))] },
    { header: column('count'), values: [watched.count], numberFormat: numberFormats.count },
    { header: column('known'), values: [watched.known], numberFormat: numberFormats.count },
    { header: column('share'), values: [watched.share ?? null], numberFormat: numberFormats.rate },
    { header: column('topShare'), values: [watched.topShare ?? null], numberFormat: numberFormats.rate },
  ];
  return sheet.table('MismatchWatchedStages', columns, 1, '');
}

/** Counts from white to blue; performance from rust over white to teal. */
const countColors = { low: palette.white, high: palette.amountLight };
const performanceColors = { low: palette.attentionLight, middle: palette.white, high: palette.goodLight };

function addHeatMaps(report: MismatchReport, sheet: TableSheet, segments: Segments): void {
  const { locale, column, value, recipe } = report;
  const texts = sheetTexts[locale];
  const map = limitMap(segments, {
    name: value,
    others: (count) => column('others', { count }),
  });
  const labels = {
    corner: column('industry'),
    rowLabels: map.industries.map(({ label }) => label),
    columnLabels: map.sizes.map(({ label }) => label),
  };
  const figures = map.cells;
  const totals = <Value>(of: (line: MapLine) => Value) => ({
    label: column('total'),
    ofRows: map.industries.map(of),
    ofColumns: map.sizes.map(of),
    all: of(map.total),
  });
  const minimum = recipe.parameters.minimumCell;
  sheet.heading(texts.countMapHeading);
  place(sheet, {
    ...labels,
    values: figures.map((row) => row.map(({ mismatch }) => mismatch)),
    numberFormat: numberFormats.count,
    totals: totals(({ mismatch }) => mismatch),
    colors: countColors,
  });
  sheet.heading(texts.performanceMapHeading);
  sheet.note(fillTemplate(locale, texts.performanceMapNote, { minimum }));
  place(sheet, {
    ...labels,
    values: figures.map((row) => row.map(({ meanPerformance }) => meanPerformance ?? null)),
    numberFormat: numberFormats.score,
    isSmall: figures.map((row) => row.map(({ mismatch }) => mismatch < minimum)),
    counts: figures.map((row) => row.map(({ mismatch }) => mismatch)),
    totals: totals(({ meanPerformance }) => meanPerformance ?? null),
    colors: performanceColors,
  });
}

function place(sheet: TableSheet, map: Omit<HeatMap, 'row' | 'column'>): PlacedHeatMap {
  const placed = planHeatMap({ ...map, row: sheet.row, column: 1 });
  sheet.blocks.push(...placed.blocks);
  sheet.row += placed.rows + 1;
  return placed;
}

function addMargins(
  report: MismatchReport,
  sheet: TableSheet,
  key: 'industry' | 'size',
  margins: readonly SegmentMargin[],
): PlacedTable {
  const { column, value, locale } = report;
  sheet.heading(column(key));
  const columns: TableColumn[] = [
    { header: column(key), values: margins.map(({ label }) => value(label)) },
    ...figureColumns(report, margins),
    {
      header: column('meanPerformance'),
      values: margins.map(({ meanPerformance }) => meanPerformance ?? null),
      numberFormat: numberFormats.score,
    },
  ];
  const name = key === 'industry' ? 'MismatchIndustries' : 'MismatchSizes';
  return sheet.table(name, columns, margins.length, sheetTexts[locale].nobodyMismatched);
}

function figureColumns(
  { column }: MismatchReport,
  figures: readonly Pick<SegmentCell, 'all' | 'top' | 'mismatch' | 'share' | 'lift' | 'rate'>[],
): TableColumn[] {
  return [
    { header: column('all'), values: figures.map(({ all }) => all), numberFormat: numberFormats.count },
    { header: column('top'), values: figures.map(({ top }) => top), numberFormat: numberFormats.count },
    {
      header: column('count'),
      values: figures.map(({ mismatch }) => mismatch),
      numberFormat: numberFormats.count,
    },
    { header: column('share'), values: figures.map(({ share }) => share), numberFormat: numberFormats.rate },
    {
      header: column('lift'),
      values: figures.map(({ lift }) => lift ?? null),
      numberFormat: numberFormats.ratio,
    },
    {
      header: column('rate'),
      values: figures.map(({ rate }) => rate ?? null),
      numberFormat: numberFormats.rate,
    },
  ];
}

function cellListColumns(report: MismatchReport, { cells, worst, overrated }: Segments): TableColumn[] {
  const { column, value, label, locale } = report;
  const format = numberFormats.ratio;
  const remark = (cell: SegmentCell) =>
    [
      ...(worst.includes(cell) ? [label('isWorst')] : []),
      ...(overrated.includes(cell) ? [label('isOverrated')] : []),
      ...(cell.isLargeEnough ? [] : [label('isSmall')]),
    ].join(locale === 'en' ? ', ' : '、');
  const risk = (of: (cell: SegmentCell) => number | undefined) => cells.map((cell) => of(cell) ?? null);
  return [
    { header: column('industry'), values: cells.map(({ industry }) => value(industry)) },
    { header: column('size'), values: cells.map(({ size }) => value(size)) },
    ...figureColumns(report, cells),
    {
      header: column('relativeRisk'),
      values: risk((cell) => cell.relativeRisk?.ratio),
      numberFormat: format,
    },
    { header: column('low'), values: risk((cell) => cell.relativeRisk?.interval?.low), numberFormat: format },
    {
      header: column('high'),
      values: risk((cell) => cell.relativeRisk?.interval?.high),
      numberFormat: format,
    },
    {
      header: column('meanPerformance'),
      values: risk((cell) => cell.meanPerformance),
      numberFormat: numberFormats.score,
    },
    { header: column('remark'), values: cells.map(remark) },
  ];
}
