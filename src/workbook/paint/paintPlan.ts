import type { Notice } from '../../engine/problem';
import type { Block, ReportPlan, SheetPlan } from '../../report/plan';
import { runTexts } from '../../report/text/runTexts';
import { chooseName } from '../chooseName';
import { readNotes, writeNotes } from '../notes/keepNotes';
import { Cancelled } from '../read/pauseForPane';
import { runInExcel, toProblem } from '../runInExcel';
import { claimWorkbook, dropClaim, releaseClaim, renewClaim } from '../state/claimWorkbook';
import type { RunOptions } from '../types';
import { applyStyle } from './cellStyles';
import { clearSheet } from './clearSheet';
import { paintBlocks, setUpPage, type PaintSurroundings } from './paintSheet';
import { prepareSheets, type PreparedSheet } from './prepareSheets';

const MAXIMUM_TABLE_NAME = 255;
const INCOMPLETE_CELLS = 'B2:B3';

export interface PaintedPlan {
  /** Name of each sheet in the workbook, by role. */
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
}

/**
 * Writes a whole plan into the workbook.
 *
 * The summary says that the run is incomplete from the first write to the last, so a failure anywhere leaves a
 * truthful workbook; it is painted when everything it speaks of is there. A cancelled run takes the sheets it added
 * away again.
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
  const notices: Notice[] = [];
  notices.push(...(await emptySheet(context, sheetOf(prepared, summary.role), summary, plan)));
  sayIncomplete(summarySheet, plan);
  await context.sync();
  // Every old table is gone before a new one is named: a name may move from one sheet to another.
  for (const other of others) {
    notices.push(...(await emptySheet(context, sheetOf(prepared, other.role), other, plan)));
  }
  const surroundings = await prepareSurroundings(context, prepared, signal);
  for (const [index, sheetPlan] of [...others, summary].entries()) {
    const { sheet, name } = sheetOf(prepared, sheetPlan.role);
    onProgress?.({ phase: 'writing', done: index, total: plan.sheets.length, label: name });
    renewClaim(context);
    setUpPage(sheet, sheetPlan);
    const [first, last] = sheetPlan === summary ? wordsLast(summary) : [sheetPlan.blocks, []];
    notices.push(...(await paintBlocks(context, sheet, first, surroundings)));
    // From here to the end of the summary is one request: the words "incomplete" go when everything is there.
    if (sheetPlan === summary) sheet.getRange(INCOMPLETE_CELLS).clear();
    notices.push(...(await paintBlocks(context, sheet, last, surroundings)));
  }
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

/** Charts and lists, then the cells, which replace the words that say the run is incomplete. */
function wordsLast({ blocks }: SheetPlan): [readonly Block[], readonly Block[]] {
  const isDrawn = (block: Block) => block.kind === 'chart' || block.kind === 'table';
  return [blocks.filter(isDrawn), blocks.filter((block) => !isDrawn(block))];
}

/** Clears a sheet of an earlier run. What a person has typed on it since is moved to the right of the new content. */
async function emptySheet(
  context: Excel.RequestContext,
  { sheet, name, added }: PreparedSheet,
  sheetPlan: SheetPlan,
  { locale }: ReportPlan,
): Promise<readonly Notice[]> {
  const notes = added ? [] : await readNotes(context, sheet);
  if (!added) await clearSheet(context, sheet);
  writeNotes(sheet, sheetPlan, notes, locale);
  if (notes.length === 0) return [];
  const facts = { sheet: name, count: notes.length };
  return [{ code: 'notesKept', severity: 'information', facts, cells: [] }];
}

function sayIncomplete(sheet: Excel.Worksheet, plan: ReportPlan): void {
  const { incomplete, incompleteAdvice } = runTexts;
  sheet.getRange(INCOMPLETE_CELLS).values = [[incomplete[plan.locale]], [incompleteAdvice[plan.locale]]];
  applyStyle(sheet.getRange('B2'), 'title');
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
