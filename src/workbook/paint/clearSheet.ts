import type { FoundOnSheet } from '../notes/keepNotes';

/**
 * Queues the emptying of one of our own sheets before it is filled again: our charts, tables, names, formats and cells.
 * Charts of somebody else stay, and so do comments, which a clearing of everything might take along.
 */
export function clearSheet(
  sheet: Excel.Worksheet,
  { charts, tables, names }: Pick<FoundOnSheet, 'charts' | 'tables' | 'names'>,
): void {
  for (const name of charts) sheet.charts.getItemOrNullObject(name).delete();
  for (const name of tables) sheet.tables.getItemOrNullObject(name).delete();
  for (const name of names) sheet.names.getItemOrNullObject(name).delete();
  const everything = sheet.getRange().untrack();
  everything.conditionalFormats.clearAll();
  everything.unmerge();
  for (const kind of ['Contents', 'Hyperlinks', 'Formats'] as const) everything.clear(kind);
}
