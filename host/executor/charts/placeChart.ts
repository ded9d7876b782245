import { boundingArea } from '../../workbook/areas';
import type { Area, ChartModel, SheetModel } from '../../workbook/types';
import { offsetOf, sizeOf } from '../cells/measures';

/** Moves the chart to the first cell, and lets it cover the cells up to the last where one is given. */
export function placeChart(sheet: SheetModel, chart: ChartModel, first: Area, last: Area | undefined): void {
  Object.assign(chart, offsetOf(sheet, first));
  if (last !== undefined) Object.assign(chart, sizeOf(sheet, boundingArea(first, last)));
}
