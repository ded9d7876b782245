import type { ReportPlan } from '../../report/plan';
import { chooseName } from '../chooseName';
import { claimSheet, loadSheetRoles } from '../ownedSheets';

const MAXIMUM_SHEET_NAME = 31;

export interface PreparedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Added by this run, and so removed when the person cancels. */
  readonly added: boolean;
  /** Hidden by somebody since an earlier run. */
  readonly hidden: boolean;
}

/**
 * Finds the sheet of every role of a plan, or adds it.
 *
 * Sheets of an earlier run are recognised by their custom property and used again as they are: deleting, renaming
 * or moving one would empty the undo list. A sheet of somebody else with our name makes us choose `Name (2)`.
 * A report in another language has sheets of its own.
 *
 * What is added is only queued: it reaches the workbook together with the words that say the run is incomplete.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  runId: string,
): Promise<ReadonlyMap<string, PreparedSheet>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  await context.sync();
  const roles = await loadSheetRoles(context, worksheets.items);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const prepared = new Map<string, PreparedSheet>();
  for (const { role, name: wanted } of plan.sheets) {
    const key = sheetKey(plan, role);
    const existing = worksheets.items.find((sheet) => roles.get(sheet.id) === key);
    if (existing !== undefined) {
      const hidden = existing.visibility !== Excel.SheetVisibility.visible;
      prepared.set(role, { sheet: existing, name: existing.name, added: false, hidden });
      continue;
    }
    const name = chooseName(allowedSheetName(wanted), taken, MAXIMUM_SHEET_NAME);
    const sheet = worksheets.add(name);
    taken.push(name);
    prepared.set(role, { sheet, name, added: true, hidden: false });
  }
  for (const [role, { sheet }] of prepared) claimSheet(sheet, sheetKey(plan, role), runId);
  return prepared;
}

function sheetKey(plan: ReportPlan, role: string): string {
  return `${plan.analysis}/${plan.locale}/${role}`;
}

/** Excel refuses these characters in the name of a sheet, and an apostrophe at either end. */
function allowedSheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '');
}
