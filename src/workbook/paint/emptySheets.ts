import type { Notice } from '../../engine/problem';
import { statusCell } from '../../report/layout/statusCell';
import type { ReportPlan, SheetPlan } from '../../report/plan';
import { runTexts } from '../../report/text/runTexts';
import { noteWritten, writeNotes } from '../notes/keepNotes';
import { clearSheet } from './clearSheet';
import { sheetOf, type PreparedSheet, type PreparedSheets } from './prepareSheets';
import { rangeOf } from './rangeOf';
import { RequestBudget } from './RequestBudget';

/**
 * Empties the sheets of a plan, and has the first of them, the summary, say that the run is incomplete before anything else
 * is gone. Every old table is gone before a new one is named: a name may move from one sheet to another. What is queued
 * last is not sent yet.
 *
 * @returns the notices of what a person had typed, and of sheets that were let go
 */
export async function emptySheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  prepared: PreparedSheets,
  signal: AbortSignal | undefined,
): Promise<readonly Notice[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const budget = new RequestBudget(context, signal);
  const notices: Notice[] = [];
  for (const [index, sheetPlan] of plan.sheets.entries()) {
    const prepare = sheetOf(prepared, sheetPlan.role);
    notices.push(...(await emptySheet(prepare, sheetPlan, plan, budget)));
    if (index > 0) continue;
    statusRange(prepare.sheet).values = [[runTexts.incomplete[plan.locale]]];
    await context.sync();
  }
  return notices;
}

/** The cell that says whether a run is incomplete. */
export function statusRange(sheet: Excel.Worksheet): Excel.Range {
  return rangeOf(sheet, { ...statusCell, rows: 1, columns: 1 });
}

/** Clears a sheet of an earlier run. What a person has typed on it since is moved to the right of the new content. */
async function emptySheet(
  { sheet, name, added, found, notices }: PreparedSheet,
  sheetPlan: SheetPlan,
  { locale }: ReportPlan,
  budget: RequestBudget,
): Promise<readonly Notice[]> {
  const { notes } = found;
  await noteWritten(sheet, sheetPlan, budget);
  if (!added) clearSheet(sheet, found);
  writeNotes(sheet, sheetPlan, notes, locale);
  if (notes.length === 0) return notices;
  const facts = { sheet: name, count: notes.length };
  return [...notices, { code: 'notesKept', severity: 'information', facts, cells: [] }];
}
