import type { SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { analysisNamed } from '../../../src/analyses';
import { createRecipe } from '../../../src/engine/recipe/createRecipe';
import type { Locale } from '../../../src/engine/recipe/types';
import { listSources } from '../../../src/workbook/listSources';
import { openSource } from '../../../src/workbook/openSource';
import { runAnalysis } from '../../../src/workbook/runAnalysis';
import type { RunOutcome } from '../../../src/workbook/types';
import { type Grid, valuesOf, workbookOf } from '../support/startWithData';

/** Customers with a priority and three measures, in two industries: the higher the number, the worse the performance. */
export const customers: Grid = [
  [
    'Customer ID',
    'Priority score',
    'Total sales amount',
    'Product adoption rate',
    'Support resolution efficiency',
    'Industry',
  ],
  ...Array.from({ length: 40 }, (_, index) => [
    `客户 ${index + 1}`,
    (index * 7) % 40,
    1000 - index * 20 + ((index * 13) % 7),
    0.9 - index * 0.02,
    0.8 - ((index * 3) % 11) * 0.05,
    index % 2 === 0 ? 'Retail' : 'Finance',
  ]),
];

export const customerWorkbook = () => workbookOf({ Data: customers });

/** Runs an analysis on the first table of the workbook that office.js is connected to. */
export async function run(analysis = 'mismatch', locale: Locale = 'en'): Promise<RunOutcome> {
  const [source] = await listSources();
  const opened = await openSource(source!);
  return runAnalysis(
    opened,
    createRecipe(analysisNamed(analysis).parameters, { sheet: source!.sheet }, locale),
  );
}

export function sheetOf({ sheets }: WorkbookModel, name: string): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined)
    throw new RangeError(`No sheet ${name} among ${sheets.map((one) => one.name).join()}`);
  return found;
}

/** Row of the header and column of a heading on a sheet; the header is the row that has both headings. */
export function headingOf(
  sheet: SheetModel,
  heading: string,
  beside: string,
): { row: number; column: number } {
  const rows = valuesOf(sheet);
  const row = rows.findIndex((cells) => cells.includes(heading) && cells.includes(beside));
  if (row < 0) throw new RangeError(`No "${heading}" on ${sheet.name}`);
  return { row, column: rows[row]!.indexOf(heading) };
}

/** Names in a list, from the top. */
export function namesIn(sheet: SheetModel, nameHeading: string, beside: string): string[] {
  const { row, column } = headingOf(sheet, nameHeading, beside);
  const names = valuesOf(sheet)
    .slice(row + 1)
    .map((cells) => String(cells[column]));
  const end = names.indexOf('');
  return end < 0 ? names : names.slice(0, end);
}

/** The cell of a name below a heading. */
export function cellOf(sheet: SheetModel, name: string, heading: string, nameHeading = 'Customer') {
  const names = headingOf(sheet, nameHeading, heading);
  const { column } = headingOf(sheet, heading, nameHeading);
  const down = valuesOf(sheet)
    .slice(names.row + 1)
    .findIndex((cells) => cells[names.column] === name);
  if (down < 0) throw new RangeError(`No ${name} on ${sheet.name}`);
  const row = names.row + 1 + down;
  return {
    row,
    column,
    get value() {
      return sheet.cells.value(row, column);
    },
    type: (value: string | number | boolean) => {
      sheet.cells.setValue(row, column, value);
      sheet.changed = true;
    },
  };
}

/** The notes that are kept on a sheet. */
export function notesOn(sheet: SheetModel): string[] {
  return valuesOf(sheet)
    .flatMap((cells) => {
      const at = (valuesOf(sheet)[0] ?? []).findIndex((cell) => /^Your notes/.test(String(cell)));
      return at < 0 || cells[at] === '' ? [] : [String(cells[at])];
    })
    .slice(1);
}

export const codesOf = ({ notices }: RunOutcome) => notices.map(({ code }) => code);
