import type { Notice } from '../../engine/problem';
import type { SheetPlan } from '../../report/plan';
import { applyDecorations } from './applyDecorations';
import { decoration, type DecoratedSheet } from './Decoration';
import { columnPoints } from './decoratePage';
import { isRefusal } from './isRefusal';

/** Points across a sheet of Letter paper on its side, the narrower of the usual ones, within Excel's normal margins. */
const PAPER_POINTS = 690;
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
  const wide = sheets.filter(([{ sheet }]) => sheet.pageLayout.zoom.horizontalFitToPages !== 1);
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

function scaleFor({ columnWidths }: SheetPlan): number {
  const points = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const scale = Math.floor((NATURAL_SCALE * PAPER_POINTS) / Math.max(points, 1));
  return Math.min(NATURAL_SCALE, Math.max(SMALLEST_SCALE, scale));
}
