import type { Notice } from '../../engine/problem';
import type { ReportPlan } from '../../report/plan';
import { nothingJudged, type FoundJudgements } from '../judgements/FoundJudgements';
import { Cancelled, pauseForPane } from '../read/pauseForPane';
import { runInExcel } from '../runInExcel';
import { claimWorkbook, dropClaim, releaseClaim, renewClaim } from '../state/claimWorkbook';
import type { RunOptions } from '../types';
import { applyDecorations } from './applyDecorations';
import type { Decoration } from './Decoration';
import { emptySheets, statusRange } from './emptySheets';
import { fitToWidth } from './fitToWidth';
import { hideSheets } from './hideSheets';
import { monthNames } from './monthNames';
import { nameCells } from './nameCells';
import { nameTables } from './nameTables';
import { planDecorations } from './planDecorations';
import { prepareSheets, sheetOf, type PreparedSheets } from './prepareSheets';
import { rangeOf } from './rangeOf';
import { RequestBudget } from './RequestBudget';
import { removeAddedSheets } from './removeAddedSheets';
import { showSheet } from './showSheet';
import { writeContents } from './writeContents';

export interface PaintedPlan {
  /** Name of each sheet in the workbook, by role. */
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
}

/**
 * Writes a whole plan into the workbook: first all that it says, then how that looks.
 *
 * The summary says that the run is incomplete from the first write until every table and chart has been asked for, so a
 * failure anywhere leaves a truthful workbook. What Excel refuses of the looks, tables and charts is left out and said in a
 * notice. A cancelled run takes the sheets it added away again.
 *
 * @param judged what people have filled in on these sheets, which the plan says again
 */
export async function paintPlan(
  plan: ReportPlan,
  options: RunOptions = {},
  judged: FoundJudgements = nothingJudged,
): Promise<PaintedPlan> {
  const course: Course = {
    runId: nameRun(),
    sheetsBefore: undefined,
    added: new Set(),
    done: new Map(),
    tableNames: new Map(),
    notices: [],
  };
  // Said before the first request: it may wait long, for a cell being edited, and the pane should know for what.
  options.onProgress?.({ phase: 'writing', done: 0, total: plan.sheets.length });
  try {
    const prepared = await runInExcel((context) => paintSheets(context, plan, course, options, judged), {
      oneUndoStep: true,
    });
    // One that somebody has brought into view since an earlier run stays there.
    await hideSheets(
      plan.sheets.flatMap(({ role, isHidden }) => {
        const { name } = sheetOf(prepared, role);
        return isHidden === true && course.added.has(role) ? [name] : [];
      }),
    );
    const [summary] = prepared.values();
    const notices = summary === undefined ? [] : await showSheet(summary);
    options.onProgress?.({ phase: 'writing', done: plan.sheets.length, total: plan.sheets.length });
    const sheetNames = Object.fromEntries(
      plan.sheets.map(({ role }) => [role, sheetOf(prepared, role).name]),
    );
    return { sheetNames, notices: [...course.notices, ...notices] };
  } catch (error) {
    try {
      if (error instanceof Cancelled) await removeAddedSheets(course);
    } finally {
      await dropClaim();
    }
    throw error;
  }
}

/** How far the writing has come. Where Excel refuses to go on within one undo step, it goes on from here without. */
interface Course {
  /** No other run has it, and every sheet this one fills is marked with it. */
  readonly runId: string;
  /** Ids of the sheets that were there before the first write. */
  sheetsBefore: ReadonlySet<string> | undefined;
  /** Roles of the sheets that were added: a second attempt finds them there. */
  readonly added: Set<string>;
  /** By step, whether it has come to its end. */
  readonly done: Map<string, boolean>;
  /** Names of the tables in the workbook, by their names in the plan. */
  readonly tableNames: Map<string, string>;
  readonly notices: Notice[];
}

function nameRun(): string {
  return `${new Date().toISOString()} ${Math.random()}`;
}

/** Does a step that was not done; it hears whether it was begun. */
async function once(
  { done, notices }: Course,
  step: string,
  work: (wasBegun: boolean) => Promise<readonly Notice[]>,
): Promise<void> {
  const wasBegun = done.has(step);
  if (done.get(step) === true) return;
  done.set(step, false);
  notices.push(...(await work(wasBegun)));
  done.set(step, true);
}

/** The names of all sheets, each queued on its own. */
function namesIn({ sheets }: ReportPlan, prepared: PreparedSheets): readonly Decoration[] {
  return sheets.flatMap((sheetPlan) =>
    nameCells(sheetOf(prepared, sheetPlan.role), sheetPlan, (area) =>
      rangeOf(sheetOf(prepared, area.sheetRole).sheet, area),
    ),
  );
}

async function paintSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  course: Course,
  { onProgress, signal }: RunOptions,
  judged: FoundJudgements,
): Promise<PreparedSheets> {
  await claimWorkbook(context);
  const {
    whole,
    prepared,
    notices: found,
    sheetsBefore,
  } = await prepareSheets(context, plan, course.runId, judged);
  course.sheetsBefore ??= sheetsBefore;
  for (const [role, { added }] of prepared) if (added) course.added.add(role);
  const [summary, ...others] = whole.sheets;
  if (summary === undefined) throw new RangeError('A plan has at least its summary sheet');
  await once(course, 'empty', async () => [
    ...found,
    ...(await emptySheets(context, whole, prepared, signal)),
  ]);
  await nameTables(context, plan, course.tableNames);
  await once(course, 'name', (wasBegun) => applyDecorations(context, namesIn(whole, prepared), wasBegun));
  await once(course, 'write', async () => {
    // By themselves, between two answers to clicks: they take as long as the cells of a request.
    monthNames();
    await pauseForPane(signal);
    const budget = new RequestBudget(context, signal);
    for (const [index, { role, blocks }] of [...others, summary].entries()) {
      const { sheet, name } = sheetOf(prepared, role);
      onProgress?.({ phase: 'writing', done: index, total: whole.sheets.length, label: name });
      renewClaim(context);
      await writeContents(sheet, blocks, budget);
    }
    await budget.send();
    return [];
  });
  const batches = await planDecorations(whole, prepared, course.tableNames, signal);
  for (const [index, decorations] of batches.entries()) {
    await once(course, `decorate ${index}`, async (wasBegun) => {
      renewClaim(context);
      const notices = await applyDecorations(context, decorations, wasBegun);
      await pauseForPane(signal);
      return notices;
    });
  }
  await once(course, 'fit', () =>
    fitToWidth(
      context,
      whole.sheets.map((sheetPlan) => [sheetOf(prepared, sheetPlan.role), sheetPlan]),
    ),
  );
  // Everything is there that Excel has let be there.
  statusRange(sheetOf(prepared, summary.role).sheet).clear();
  releaseClaim(context);
  await context.sync();
  return prepared;
}
