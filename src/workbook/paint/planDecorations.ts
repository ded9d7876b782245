import type { ReportPlan } from '../../report/plan';
import { looksOfNotes } from '../notes/keepNotes';
import { pauseForPane } from '../read/pauseForPane';
import { decorateChart, type AreaResolver } from './decorateChart';
import { decorateSheet } from './decorateSheet';
import type { Decoration } from './Decoration';
import type { LinkResolver } from './linkCells';
import { rangeOf } from './rangeOf';
import { sheetOf, type PreparedSheets } from './prepareSheets';

/** Looks of several small sheets travel together; the pane draws between two requests. */
const PARTS_PER_REQUEST = 300;

/**
 * In few requests: most sheets have little that takes long. Charts come last, when all rows have their heights. The pane
 * answers clicks between two sheets.
 */
export async function planDecorations(
  { sheets, locale }: ReportPlan,
  prepared: PreparedSheets,
  tableNames: ReadonlyMap<string, string>,
  signal?: AbortSignal,
): Promise<readonly (readonly Decoration[])[]> {
  const resolve: LinkResolver = (link) => link.sheetName ?? sheetOf(prepared, link.sheetRole ?? '').name;
  const cells: AreaResolver = (area) => rangeOf(sheetOf(prepared, area.sheetRole).sheet, area);
  const tableName = (base: string) => tableNames.get(base) ?? base;
  const looks: (readonly Decoration[])[] = [];
  for (const sheetPlan of sheets) {
    const on = sheetOf(prepared, sheetPlan.role);
    const ofNotes = looksOfNotes(sheetPlan, on.found.notes.length);
    looks.push(decorateSheet(on, sheetPlan, ofNotes, resolve, tableName, locale));
    await pauseForPane(signal);
  }
  const charts = sheets.map(({ role, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'chart' ? decorateChart(sheetOf(prepared, role), block, cells) : [],
    ),
  );
  const batches: Decoration[][] = [[]];
  let parts = 0;
  for (const decorations of [...looks, ...charts]) {
    const more = decorations.reduce((sum, one) => sum + one.parts.length, 0);
    if (parts > 0 && parts + more > PARTS_PER_REQUEST) {
      batches.push([]);
      parts = 0;
    }
    batches.at(-1)!.push(...decorations);
    parts += more;
  }
  return batches;
}
