import type { ChartModel, ChartSeriesModel } from '../../workbook/types';
import { invalidArgument, invalidOperation } from '../ExcelError';

/**
 * What Excel refuses of charts. Where a page is named, it says so of Excel's window or its files, and that the API refuses
 * the same is a careful reading; where none is named, none was found, and the stricter behaviour is taken.
 */

/** Charts without axes have no titles of axes. */
export function requireAxes({ chartType }: ChartModel): void {
  if (/Pie|Doughnut|Treemap|Sunburst|RegionMap/i.test(chartType)) throw invalidOperation();
}

/** A category axis of texts has no bounds; only scatter and bubble charts have numbers there. */
export function requireNumbersOnCategories({ chartType }: ChartModel): void {
  if (!/Scatter|Bubble/i.test(chartType)) throw invalidOperation();
}

/** No trendline for stacked, 3-D, radar, pie, surface or doughnut charts: "Add a trend or moving average line to a chart" (support.microsoft.com). */
export function requireTrendable({ chartType }: ChartSeriesModel): void {
  if (!/Line|Scatter|Column|Bar|Area|Bubble/.test(chartType)) throw invalidArgument();
  if (/Stacked|3D|Boxwhisker/i.test(chartType)) throw invalidArgument();
}

/** Labels of stacked parts have no outside: [MS-OI29500] 2.1.1456, dLblPos (Data Label Position). */
export function requireLabelPlace({ chartType }: ChartSeriesModel, position: string): void {
  if (position === 'OutsideEnd' && /Stacked|Line|Scatter|Area|Radar|Doughnut/.test(chartType))
    throw invalidArgument();
}

const SINGLE_KIND = /Boxwhisker|Histogram|Pareto|Treemap|Sunburst|Waterfall|Funnel|RegionMap/i;

/** The kinds that came with Excel 2016 are not combined with others. */
export function requireCombinable({ chartType }: ChartSeriesModel, wanted: string): void {
  if (chartType === wanted) return;
  if (SINGLE_KIND.test(chartType) || SINGLE_KIND.test(wanted)) throw invalidOperation();
}

/** Some series stays on the primary axis. */
export function requirePrimaryLeft(chart: ChartModel, moved: ChartSeriesModel): void {
  const others = chart.series.filter((series) => series !== moved);
  if (others.every(({ axisGroup }) => axisGroup === 'Secondary')) throw invalidOperation();
}

/**
 * The name of a series is a text of its SERIES formula, in which a text has 255 characters at most; what a program hands to
 * a title beyond them is cut or refused ("Passed strings longer than 255 characters are truncated in Excel",
 * support.microsoft.com/kb/213841).
 */
const LONGEST_TEXT = 255;

export function requireShortText(text: unknown): string {
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) throw invalidArgument();
  return text;
}

/** A name that begins as a formula is taken for a reference. */
export function requireSeriesName(name: unknown): void {
  if (requireShortText(name).startsWith('=')) throw invalidArgument();
}

/** "Data series in one chart": "Excel specifications and limits" (support.microsoft.com). */
const MOST_SERIES = 255;

export function requireRoomForSeries({ series }: ChartModel): void {
  if (series.length >= MOST_SERIES) throw invalidOperation();
}

/** A unit of an axis is above 0: ST_AxisUnit of ECMA-376, part 1. */
export function requireUnit(unit: number | undefined): void {
  if (unit !== undefined && unit <= 0) throw invalidArgument();
}

/** The lower bound is below the upper one. */
export function requireOrder(minimum: number | undefined, maximum: number | undefined): void {
  if (minimum !== undefined && maximum !== undefined && minimum >= maximum) throw invalidArgument();
}
