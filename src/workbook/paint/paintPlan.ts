import type { Notice } from '../../engine/problem';
import { statusCell } from '../../report/layout/statusCell';
import type { ReportPlan, SheetPlan } from '../../report/plan';
import { runTexts } from '../../report/text/runTexts';
import { chooseName } from '../chooseName';
import { noteWritten, writeNotes } from '../notes/keepNotes';
import { Cancelled } from '../read/pauseForPane';
import { runInExcel, toProblem } from '../runInExcel';
import { claimWorkbook, dropClaim, releaseClaim, renewClaim } from '../state/claimWorkbook';
import type { RunOptions } from '../types';
import { applyStyle } from './cellStyles';
import { clearSheet } from './clearSheet';
import { paintBlocks, setUpPage, type PaintSurroundings } from './paintSheet';
import { prepareSheets, type PreparedSheet } from './prepareSheets';
import { RequestBudget } from './RequestBudget';

const MAXIMUM_TABLE_NAME = 255;

export interface PaintedPlan {
  /** Name of each sheet in the workbook, by role. */
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
}

/**
 * Writes a whole plan into the workbook.
 *
 * The summary says that the run is incomplete from the first write to the last, so a failure anywhere leaves a
 * truthful workbook; it is painted last, when everything it speaks of is there. A cancelled run takes the sheets it
 * added away again.
 */
export async function paintPlan(plan: ReportPlan, options: RunOptions = {}): Promise<PaintedPlan> {
  const added = new Set<string>();
  let hasClaim = false;
  // Said before the first request: it may wait long, for a cell being edited, and the pane should know for what.
  options.onProgress?.({ phase: 'writing', done: 0, total: plan.sheets.length });
  try {
    return await runInExcel(
      async (context) => {
        await claimWorkbook(context);
        hasClaim = true;
        const prepared = await prepareSheets(context, plan, new Date().toISOString());
        for (const sheet of prepared.values()) if (sheet.added) added.add(sheet.name);
        return paintSheets(context, plan, prepared, options);
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    if (error instanceof Cancelled) await removeSheets(added);
    if (hasClaim) await dropClaim();
    throw error;
  }
}

async function paintSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  prepared: ReadonlyMap<string, PreparedSheet>,
  { onProgress, signal }: RunOptions,
): Promise<PaintedPlan> {
  const [summary, ...others] = plan.sheets;
  if (summary === undefined) throw new RangeError('A plan has at least its summary sheet');
  const summarySheet = sheetOf(prepared, summary.role).sheet;
  context.application.suspendScreenUpdatingUntilNextSync();
  const budget = new RequestBudget(context, signal);
  const notices = [...(await emptySheet(sheetOf(prepared, summary.role), summary, plan, budget))];
  sayIncomplete(summarySheet, plan);
  await context.sync();
  // Every old table is gone before a new one is named: a name may move from one sheet to another.
  for (const other of others) {
    notices.push(...(await emptySheet(sheetOf(prepared, other.role), other, plan, budget)));
  }
  const surroundings = await prepareSurroundings(context, prepared, signal);
  for (const [index, sheetPlan] of [...others, summary].entries()) {
    const { sheet, name } = sheetOf(prepared, sheetPlan.role);
    onProgress?.({ phase: 'writing', done: index, total: plan.sheets.length, label: name });
    renewClaim(context);
    setUpPage(sheet, sheetPlan);
    notices.push(...(await paintBlocks(context, sheet, sheetPlan.blocks, surroundings)));
  }
  // Everything is there.
  statusRange(summarySheet).clear();
  releaseClaim(context);
  await context.sync();
  notices.push(...(await showSheet(context, sheetOf(prepared, summary.role))));
  onProgress?.({ phase: 'writing', done: plan.sheets.length, total: plan.sheets.length });
  const sheetNames = Object.fromEntries([...prepared].map(([role, { name }]) => [role, name]));
  return { sheetNames, notices };
}

/** Brings the summary to the front. Where somebody has hidden it, it is shown again, if this workbook lets us. */
async function showSheet(
  context: Excel.RequestContext,
  { sheet, name, hidden }: PreparedSheet,
): Promise<readonly Notice[]> {
  const say = (code: string): Notice => ({
    code,
    severity: 'information',
    facts: { sheet: name },
    cells: [],
  });
  try {
    if (hidden) sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
    return hidden ? [say('summaryShown')] : [];
  } catch (error) {
    const { code } = toProblem(error);
    if (!hidden || (code !== 'excelRefused' && code !== 'protectedSheet')) throw error;
    return [say('summaryHidden')];
  }
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

function sayIncomplete(sheet: Excel.Worksheet, { locale }: ReportPlan): void {
  const status = statusRange(sheet);
  status.values = [[runTexts.incomplete[locale]]];
  applyStyle(status, 'attention');
}

function statusRange(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(statusCell.row, statusCell.column, 1, 1);
}

async function prepareSurroundings(
  context: Excel.RequestContext,
  prepared: ReadonlyMap<string, PreparedSheet>,
  signal: AbortSignal | undefined,
): Promise<PaintSurroundings> {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const taken = [...tables.items, ...names.items].map((item) => item.name);
  return {
    signal,
    resolve: (link) => link.sheetName ?? sheetOf(prepared, link.sheetRole ?? '').name,
    cells: ({ sheetRole, row, column, rows, columns }) =>
      sheetOf(prepared, sheetRole).sheet.getRangeByIndexes(row, column, rows, columns),
    tableName: (base) => {
      const name = chooseName(base, taken, MAXIMUM_TABLE_NAME, (number) => `_${number}`);
      taken.push(name);
      return name;
    },
  };
}

function sheetOf(prepared: ReadonlyMap<string, PreparedSheet>, role: string): PreparedSheet {
  const found = prepared.get(role);
  if (found === undefined) throw new RangeError(`The plan has no sheet "${role}"`);
  return found;
}

/** In a run of its own: Excel refuses to delete a sheet within one undo step. */
async function removeSheets(names: ReadonlySet<string>): Promise<void> {
  await runInExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
