import type { Notice } from '../../engine/problem';
import { rowHeights } from '../../report/layout/rowHeights';
import { columnPoints, PAPER_HEIGHT_POINTS, PAPER_POINTS, planPaper } from '../../report/layout/planPaper';
import type { SheetPlan } from '../../report/plan';
import { applyDecorations } from './applyDecorations';
import { decoration, type DecoratedSheet } from './Decoration';
import { isRefusal } from './isRefusal';

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
  const fitted = sheets.filter(([, plan]) => planPaper(plan).pages === undefined);
  for (const [{ sheet }] of fitted) sheet.pageLayout.load('zoom');
  try {
    await context.sync();
  } catch (error) {
    if (isRefusal(error)) return [];
    throw error;
  }
  const wide = fitted.filter(
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
  const points = sum(plan.columnWidths.slice(0, area?.columns).map(columnPoints));
  const across = (pagesAcross * PAPER_POINTS) / Math.max(points, 1);
  const down =
    plan.onOnePage === true
      ? PAPER_HEIGHT_POINTS / Math.max(sum(rowHeights(plan.blocks, area?.rows)), 1)
      : Infinity;
  const scale = Math.floor(NATURAL_SCALE * Math.min(across, down));
  return Math.min(NATURAL_SCALE, Math.max(SMALLEST_SCALE, scale));
}

function sum(points: readonly number[]): number {
  return points.reduce((total, some) => total + some, 0);
}
