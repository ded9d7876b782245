import { runInExcel } from './runInExcel';

/** Those of the names that no sheet of the workbook has, in their order. */
export function missingSheets(names: readonly string[]): Promise<readonly string[]> {
  return runInExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return names.filter((_name, place) => sheets[place]?.isNullObject);
  });
}
