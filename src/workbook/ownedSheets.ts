import type { ReportPlan } from '../report/plan';

/** Custom properties that mark a worksheet as ours; a name alone never does. */
const ROLE_PROPERTY = 'payoff.role';
const RUN_PROPERTY = 'payoff.run';

/** The comment that marks a name on a sheet of ours as ours, too. */
export const NAME_MARK = 'Payoff';

/** Sheet id to role, for the sheets that are ours. A role is the analysis and the sheet's role in its plan. */
export type SheetRoles = ReadonlyMap<string, string>;

/** Reads which of these sheets are ours. The sheets' ids must be loaded. */
export function loadSheetRoles(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetRoles> {
  return loadProperty(context, sheets, ROLE_PROPERTY);
}

/** Reads by which run each of these sheets was filled last: sheet id to run. The sheets' ids must be loaded. */
export function loadSheetRuns(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, string>> {
  return loadProperty(context, sheets, RUN_PROPERTY);
}

async function loadProperty(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  key: string,
): Promise<ReadonlyMap<string, string>> {
  const properties = sheets.map((sheet) => {
    const property = sheet.customProperties.getItemOrNullObject(key);
    property.load('value');
    return property;
  });
  await context.sync();
  const values = new Map<string, string>();
  sheets.forEach((sheet, index) => {
    const property = properties[index];
    if (property !== undefined && !property.isNullObject) values.set(sheet.id, property.value);
  });
  return values;
}

export function isOwnedSheet(roles: SheetRoles, sheet: Excel.Worksheet): boolean {
  return roles.has(sheet.id);
}

/** From here on the sheet is the user's. */
export function letGoOfSheet(sheet: Excel.Worksheet): void {
  for (const key of [ROLE_PROPERTY, RUN_PROPERTY]) sheet.customProperties.getItemOrNullObject(key).delete();
}

/** Marks a sheet as ours. */
export function claimSheet(sheet: Excel.Worksheet, role: string, runId: string): void {
  sheet.customProperties.add(ROLE_PROPERTY, role);
  sheet.customProperties.add(RUN_PROPERTY, runId);
}

/** The role in its plan of a sheet that an analysis wrote in a language; undefined for any other. */
export function roleOfKey(plan: Pick<ReportPlan, 'analysis' | 'locale'>, key: string): string | undefined {
  const prefix = sheetKey(plan, '');
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

/** The sheets among these that an analysis wrote, in whichever language. The sheets' names and ids must be loaded. */
export function sheetsOfAnalysis(
  analysis: string,
  sheets: readonly Excel.Worksheet[],
  roles: SheetRoles,
): readonly WrittenSheet[] {
  return sheets.flatMap(({ id, name }) => {
    const [of, locale, ...role] = (roles.get(id) ?? '').split('/');
    return of === analysis && locale !== undefined ? [{ id, name, locale, role: role.join('/') }] : [];
  });
}

/** A sheet of an analysis as a workbook has it. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** Language of the report. */
  readonly locale: string;
  readonly role: string;
}

/** The role of a sheet as its property has it: a report in another language has sheets of its own. */
export function sheetKey(
  { analysis, locale }: Pick<ReportPlan, 'analysis' | 'locale'>,
  role: string,
): string {
  return `${analysis}/${locale}/${role}`;
}
