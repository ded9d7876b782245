import type { FunctionsMetadata } from '../../host/cells/functionMetadata';
import { startExcel, type StartedExcel } from '../../host/node/startExcel';

/** One cell of a result as it came over the wire: errors as `{ error, sentence }`. */
export type ReceivedCell = number | string | { readonly error: string; readonly sentence: string };
export type Received = ReceivedCell[][] | { readonly error: string; readonly sentence: string };

export interface StartedFunctions {
  readonly excel: StartedExcel;
  /** Calls a function as Excel does, by a message to Microsoft's runtime: null for omitted, error cells as `{ code }`. */
  call(name: string, parameters: readonly unknown[], addresses?: readonly string[]): Promise<Received>;
  /**
   * Fills the first cells of a new sheet, puts each formula beside them, apart from the others, and reads as many cells of
   * the first column of each result as asked for.
   */
  evaluateInCells(
    cells: readonly (readonly unknown[])[],
    formulas: readonly string[],
    sizes: readonly number[],
  ): Promise<unknown[][]>;
  /** The functions themselves, for calls whose arguments would take minutes to send. */
  readonly direct: typeof import('../../src/functions/functions');
  close(): void;
}

/** Loads the add-in's functions beside Microsoft's own custom functions runtime; with metadata, cells can call them. */
export async function startFunctions(
  locale = 'en-US',
  metadata?: FunctionsMetadata,
  blankCells: 'web' | 'desktop' = 'web',
): Promise<StartedFunctions> {
  const excel = await startExcel({ customFunctions: metadata ?? true, locale, blankCells });
  const restore = excel.installGlobals();
  let direct: StartedFunctions['direct'] | undefined;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- registers itself, so it must load after the runtime
    direct = require('../../src/functions/functions') as StartedFunctions['direct'];
  });
  const { functions } = excel.host.session;
  await functions.ready;
  return {
    excel,
    direct: direct!,
    async call(name, parameters, addresses) {
      const sent = parameters.map(asSent);
      const result = await functions.call(name, sent, { parameterAddresses: addresses }).result;
      if (!result.ok) return { error: result.error, sentence: result.message };
      return (result.value as unknown[][]).map((row) => row.map(asReceived));
    },
    async evaluateInCells(cells, formulas, sizes) {
      const first = (cells[0]?.length ?? 0) + 1;
      const apart = 4;
      return excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length).values = cells as unknown[][];
        formulas.forEach((formula, index) => {
          sheet.getRangeByIndexes(0, first + apart * index, 1, 1).formulas = [[formula]];
        });
        await context.sync();
        await excel.host.formulas?.settled();
        const results = sizes.map((size, index) =>
          sheet.getRangeByIndexes(0, first + apart * index, size, 1),
        );
        for (const result of results) result.load('values');
        await context.sync();
        return results.map((result) => result.values.map((row) => row[0] as unknown));
      });
    },
    close() {
      restore();
      excel.close();
    },
  };
}

/** Excel marks an error cell so that the runtime makes an error object of it. */
function asSent(parameter: unknown): unknown {
  if (Array.isArray(parameter)) return parameter.map(asSent);
  if (typeof parameter === 'object' && parameter !== null)
    return { ...parameter, type: 'CustomFunctionError' };
  return parameter;
}

function asReceived(cell: unknown): ReceivedCell {
  if (typeof cell !== 'object' || cell === null) return cell as ReceivedCell;
  const { code, message } = cell as { code: string; message?: string };
  return { error: code, sentence: message ?? '' };
}

/** A function itself, with its invocation behind the arguments that it is sent, as the runtime calls it. */
export function directCall(
  functions: StartedFunctions,
  name: keyof StartedFunctions['direct'],
): (...sent: unknown[]) => unknown {
  return functions.direct[name] as (...sent: unknown[]) => unknown;
}
