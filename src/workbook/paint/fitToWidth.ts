import type { Notice } from '../../engine/problem';
import { columnPoints, PAPER_HEIGHT_POINTS, PAPER_POINTS, planPaper } from '../../report/layout/planPaper';
import type { SheetPlan } from '../../report/plan';
import { applyDecorations } from './applyDecorations';
import { decoration, type DecoratedSheet } from './Decoration';
import { isRefusal } from './isRefusal';

const STANDARD_ROW_POINTS = 15;
/** What `PageLayoutZoomOptions.scale` takes. */
const SMALLEST_SCALE = 10;
const NATURAL_SCALE = 100;

/**
 * Reads back whether the sheets fit the width of a page, which some builds of Excel ignore in silence (office-js issue
 * 1860), and gives those that do not a scale, which the same builds take.
 */
export async function fitToWidth(
  context: Excel.RequestContext,
  sheets: readonly (readonly [DecoratedSheet, SheetPlan])[],
): Promise<readonly Notice[]> {
  for (const [{ sheet }] of sheets) sheet.pageLayout.load('zoom');
  try {
    await context.sync();
  } catch (error) {
    if (isRefusal(error)) return [];
    throw error;
  }
  const wide = sheets.filter(
    ([{ sheet }, plan]) => sheet.pageLayout.zoom.horizontalFitToPages !== planPaper(plan).pagesAcross,
  );
  return applyDecorations(
    context,
    wide.map(([{ sheet, name }, plan]) =>
      decoration({
        code: 'pageRefused',
        sheet: name,
        place: 'A1',
        target: () => sheet.pageLayout,
        parts: [(pageLayout) => (pageLayout.zoom = { scale: scaleFor(plan) })],
      }),
    ),
  );
}

function scaleFor(plan: SheetPlan): number {
  const { pagesAcross, area } = planPaper(plan);
  const points = plan.columnWidths
    .slice(0, area?.columns)
    .reduce((sum, characters) => sum + columnPoints(characters), 0);
  const across = (pagesAcross * PAPER_POINTS) / Math.max(points, 1);
  const down =
    plan.onOnePage === true ? PAPER_HEIGHT_POINTS / Math.max(heightOf(plan, area?.rows), 1) : Infinity;
  const scale = Math.floor(NATURAL_SCALE * Math.min(across, down));
  return Math.min(NATURAL_SCALE, Math.max(SMALLEST_SCALE, scale));
}

/** Points down the printed rows of a sheet: those that have a height of their own, and the others. */
function heightOf({ blocks }: SheetPlan, printed = Infinity): number {
  const heights = new Map<number, number>();
  let rows = 0;
  for (const block of blocks) {
    if (block.kind === 'cells') {
      rows = Math.max(rows, block.row + block.values.length);
      if (block.rowHeight !== undefined && block.row < printed) heights.set(block.row, block.rowHeight);
    } else if (block.kind === 'chart') rows = Math.max(rows, block.place.row + block.place.rows);
  }
  const own = [...heights.values()].reduce((sum, height) => sum + height, 0);
  return own + (Math.min(rows, printed) - heights.size) * STANDARD_ROW_POINTS;
}
