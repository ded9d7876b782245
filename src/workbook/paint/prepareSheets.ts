import type { ReportPlan } from '../../report/plan';
import { chooseName, MAXIMUM_SHEET_NAME } from '../chooseName';
import { Problem, type Notice } from '../../engine/problem';
import { type FoundOnSheet, MOST_NOTES, readNotes } from '../notes/keepNotes';
import { nothingJudged, type FoundJudgements } from '../judgements/FoundJudgements';
import { claimSheet, letGoOfSheet, loadSheetRoles, sheetKey } from '../ownedSheets';
import type { KeptNote } from '../notes/TypedCells';
import { planFormerSheets } from './planFormerSheets';

export interface PreparedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Added by this run. */
  readonly added: boolean;
  /** Hidden by somebody since an earlier run. */
  readonly hidden: boolean;
  /** What an earlier run and people have left on it. */
  readonly found: FoundOnSheet;
  /** A sheet of an earlier run in whose place this one was added. */
  readonly notices: readonly Notice[];
}

/** The sheets of a plan by role. */
export type PreparedSheets = ReadonlyMap<string, PreparedSheet>;

export interface PreparedPlan {
  /** The plan, and behind its sheets those of an earlier run that it does not write. */
  readonly whole: ReportPlan;
  readonly prepared: PreparedSheets;
  readonly notices: readonly Notice[];
  /** Ids of all sheets that were there. */
  readonly sheetsBefore: ReadonlySet<string>;
}

/**
 * Finds the sheet of every role of a plan, or adds it.
 *
 * Sheets of an earlier run are recognized by their custom property and used again as they are: deleting, renaming
 * or moving one would empty the undo list. A sheet of somebody else with our name makes us choose `Name (2)`.
 * A report in another language has sheets of its own. A sheet on which more was typed than can be kept beside the new
 * content, or of which nobody can tell what was typed, is let go: it stays as it is, and another is added.
 * A sheet of an earlier run that this one does not write is filled with that sentence: its figures are of yesterday. Where
 * that would lose what was typed, it is let go, and a notice says so.
 *
 * What people have judged is no note where it was taken over; what they took away of it becomes one.
 *
 * What is added is only queued: it reaches the workbook together with the words that say the run is incomplete.
 *
 * Raises a Problem `structureProtected`, with nothing queued that changes a cell, where a sheet would have to be added to a
 * workbook whose structure is protected.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  runId: string,
  { taken: takenOn, notes: moreNotes }: Pick<FoundJudgements, 'taken' | 'notes'> = nothingJudged,
): Promise<PreparedPlan> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility');
  protection.load('protected');
  await context.sync();
  const roles = await loadSheetRoles(context, worksheets.items);
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheetOfRole = (role: string) =>
    worksheets.items.find((sheet) => roles.get(sheet.id) === sheetKey(plan, role));
  const all = [...plan.sheets, ...planFormerSheets(plan, roles)];
  const existing = new Map(all.map(({ role }) => [role, sheetOfRole(role)]));
  const ours = [...existing.values()].filter((sheet) => sheet !== undefined);
  const foundOn = new Map(
    (await readNotes(context, ours, takenOn)).map((found, index) => [ours[index], found]),
  );
  const prepared = new Map<string, PreparedSheet>();
  const former: string[] = [];
  const leftAlone: Notice[] = [];
  for (const { role, name: wanted } of all) {
    const sheet = existing.get(role);
    const found = withNotes(foundOn.get(sheet), moreNotes.get(role));
    const isFormer = !plan.sheets.some((written) => written.role === role);
    if (sheet !== undefined && found !== undefined && found.notes.length <= MOST_NOTES) {
      const hidden = sheet.visibility !== Excel.SheetVisibility.visible;
      prepared.set(role, { sheet, name: sheet.name, added: false, hidden, found, notices: [] });
      if (isFormer) former.push(sheet.name);
      continue;
    }
    // Excel would refuse it as one protected sheet, and nobody would know which.
    if (protection.protected && !isFormer) throw new Problem('structureProtected');
    if (sheet !== undefined) letGoOfSheet(sheet);
    if (isFormer) {
      // Whoever typed so much on it has made it theirs.
      if (sheet !== undefined) leftAlone.push(sayFormerLeft(sheet.name));
      continue;
    }
    const name = chooseName(allowedSheetName(wanted), taken, MAXIMUM_SHEET_NAME);
    taken.push(name);
    const notices = sheet === undefined ? [] : [sayLeft(sheet.name, name, found?.notes.length)];
    const added = worksheets.add(name);
    // What a person took away of a sheet that is gone, or is let go, is told on the new one.
    const told = { ...nothing, notes: moreNotes.get(role) ?? [] };
    prepared.set(role, { sheet: added, name, added: true, hidden: false, found: told, notices });
  }
  for (const [role, { sheet }] of prepared) claimSheet(sheet, sheetKey(plan, role), runId);
  const sheets = all.filter(({ role }) => prepared.has(role));
  return {
    whole: { ...plan, sheets },
    prepared,
    notices: [...(former.length === 0 ? [] : [sayFormer(former)]), ...leftAlone],
    sheetsBefore: new Set(worksheets.items.map(({ id }) => id)),
  };
}

/** With what was taken away of judgements, once: an attempt that was broken off may have written it. */
function withNotes(
  found: FoundOnSheet | undefined,
  more: FoundOnSheet['notes'] = [],
): FoundOnSheet | undefined {
  if (found === undefined || more.length === 0) return found;
  const isNew = (note: KeptNote) =>
    found.notes.every(({ cell, text }) => cell !== note.cell || text !== note.text);
  return { ...found, notes: [...found.notes, ...more.filter(isNew)] };
}

const nothing: FoundOnSheet = { notes: [], charts: [], tables: [], names: [] };

function sayFormer(sheets: readonly string[]): Notice {
  return {
    code: 'formerSheets',
    severity: 'information',
    facts: { count: sheets.length, sheets },
    cells: [],
  };
}

function sayFormerLeft(sheet: string): Notice {
  return { code: 'formerSheetLeft', severity: 'warning', facts: { sheet }, cells: [] };
}

function sayLeft(sheet: string, added: string, count: number | undefined): Notice {
  const facts = { sheet, added, count: count ?? 0 };
  const code = count === undefined ? 'sheetLeftUnknown' : 'sheetLeftTyped';
  return { code, severity: 'warning', facts, cells: [] };
}

/** Excel refuses these characters in the name of a sheet, and an apostrophe at either end. */
function allowedSheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '');
}

export function sheetOf(prepared: PreparedSheets, role: string): PreparedSheet {
  const found = prepared.get(role);
  if (found === undefined) throw new RangeError(`The plan has no sheet "${role}"`);
  return found;
}
