/**
 * Empties one of our own sheets before it is filled again: charts, tables, formats, cells, panes.
 * The clearing is only queued, so that it is sent together with what comes in its place.
 */
export async function clearSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  await context.sync();
  for (const chart of sheet.charts.items) chart.delete();
  for (const table of sheet.tables.items) table.delete();
  const everything = sheet.getRange();
  everything.conditionalFormats.clearAll();
  everything.unmerge();
  everything.clear();
  sheet.freezePanes.unfreeze();
}
