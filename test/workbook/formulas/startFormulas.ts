import type { FunctionsMetadata } from '../../../host/cells/functionMetadata';
import { functionsMetadataFiles } from '../../../scripts/functionsMetadata';
import { startFunctions, type StartedFunctions } from '../../functions/startFunctions';

export interface StartedFormulas extends StartedFunctions {
  /** Writes by address into the sheet, waits for the functions, and gives the sheet the focus. */
  enter(sheet: string, cells: Readonly<Record<string, unknown>>): Promise<void>;
  /** Values and formulas of an area. */
  read(sheet: string, address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }>;
  select(sheet: string, address: string): Promise<void>;
}

/** Excel with the add-in's functions, whose formulas are really calculated. */
export async function startFormulas(): Promise<StartedFormulas> {
  const files = await functionsMetadataFiles();
  const started = await startFunctions('en-US', JSON.parse(files['functions.json']!) as FunctionsMetadata);
  const { excel } = started;
  return {
    ...started,
    async enter(name, cells) {
      await excel.Excel.run(async (context) => {
        const known = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        const sheet = known.isNullObject ? context.workbook.worksheets.add(name) : known;
        sheet.activate();
        for (const [address, value] of Object.entries(cells)) {
          const values = (Array.isArray(value) ? value : [[value]]) as unknown[][];
          const range = sheet.getRange(address).getResizedRange(values.length - 1, values[0]!.length - 1);
          range.values = values;
        }
        await context.sync();
      });
      await excel.host.formulas?.settled();
    },
    async read(name, address) {
      await excel.host.formulas?.settled();
      return excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        range.load('values,formulas');
        await context.sync();
        return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
      });
    },
    async select(name, address) {
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      });
    },
  };
}

/** One value a row. */
export const column = (values: readonly unknown[]) => values.map((value) => [value]);
