import type { ChartModel, SheetModel } from '../../workbook/types';
import { columnWidth, offsetOf, rowHeight } from '../cells/measures';

/** A place on the sheet by its cell, and the share of the cell's size beyond its top left corner. */
interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** Runs a change of widths or heights. Charts stay on their cells, so that they move and stretch with them. */
export function keepChartsOnCells(sheet: SheetModel, change: () => void): void {
  const anchored = sheet.charts.map((chart) => ({
    chart,
    from: anchorOf(sheet, chart.left, chart.top),
    to: anchorOf(sheet, chart.left + chart.width, chart.top + chart.height),
  }));
  change();
  for (const { chart, from, to } of anchored) place(sheet, chart, from, to);
}

function anchorOf(sheet: SheetModel, left: number, top: number): Anchor {
  const across = walk(left, (column) => columnWidth(sheet, column));
  const down = walk(top, (row) => rowHeight(sheet, row));
  return { row: down.index, down: down.share, column: across.index, across: across.share };
}

/** The line that a distance ends in, and how far into it. */
function walk(distance: number, sizeOf: (index: number) => number): { index: number; share: number } {
  let rest = distance;
  let index = 0;
  while (rest >= sizeOf(index) && index < MAXIMUM_STEPS) {
    rest -= sizeOf(index);
    index += 1;
  }
  const size = sizeOf(index);
  return { index, share: size === 0 ? 0 : rest / size };
}

/** Charts further away than this are not looked for. */
const MAXIMUM_STEPS = 100_000;

function place(sheet: SheetModel, chart: ChartModel, from: Anchor, to: Anchor): void {
  const start = pointOf(sheet, from);
  const end = pointOf(sheet, to);
  Object.assign(chart, {
    left: start.left,
    top: start.top,
    width: end.left - start.left,
    height: end.top - start.top,
  });
}

function pointOf(sheet: SheetModel, { row, column, down, across }: Anchor): { left: number; top: number } {
  const corner = offsetOf(sheet, { row, column, rows: 1, columns: 1 });
  return {
    left: corner.left + across * columnWidth(sheet, column),
    top: corner.top + down * rowHeight(sheet, row),
  };
}
