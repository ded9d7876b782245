import { Problem } from '../../engine/problem';
import { asCellText } from '../paint/asCellText';
import { RequestBudget } from '../paint/RequestBudget';
import { readInParts } from '../read/readInParts';
import { runInExcel } from '../runInExcel';
import { findOwnFormulas, type FreezeScope } from './findOwnFormulas';

export type { FreezeScope };

/** Formulas whose size is asked for in one message. */
const FORMULAS_AT_ONCE = 1000;

/** What a cell shows in place of a result: frozen, it would be all that is left of the formula. */
const noResults: readonly unknown[] = [
  '#BUSY!',
  '#GETTING_DATA',
  '#NAME?',
  '#SPILL!',
  '#CALC!',
  '#CONNECT!',
  '#BLOCKED!',
];

/** Cells filled by a formula, or some rows of them, 0-based. */
interface Result {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: unknown[][];
}

/**
 * Replaces formulas that call the add-in's functions by their results, spilled ones with all their cells.
 * Any other formula stays. Gives the number of formulas replaced. All results are read before the first is written:
 * a formula that reads another one's result is calculated again as soon as that is written.
 * Raises a Problem `formulaNotReady` (facts: address, value) where a formula shows no result, and then changes nothing.
 */
export async function freezeToValues(scope: FreezeScope): Promise<number> {
  const { count, results } = await runInExcel(async (context) =>
    readResults(context, await findOwnFormulas(context, scope)),
  );
  // Apart from reading: where Excel cannot write it as one undo step, the same is written again.
  if (count > 0) await runInExcel((context) => writeResults(context, results), { oneUndoStep: true });
  return count;
}

async function readResults(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
): Promise<{ readonly count: number; readonly results: readonly Result[] }> {
  const { single, spilled } = await loadPlaces(context, cells);
  const results = single.map((cell) => resultAt(cell, 0, cell.values as unknown[][]));
  for await (const { range, firstRow, rows } of readInParts(context, spilled, 'values')) {
    results.push(resultAt(spilled[range]!, firstRow, rows));
  }
  return { count: single.length + spilled.length, results };
}

/** The cells that each formula fills: its own one, whose value is known by then, or what it spills into. */
async function loadPlaces(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
): Promise<{ readonly single: readonly Excel.Range[]; readonly spilled: readonly Excel.Range[] }> {
  const single: Excel.Range[] = [];
  const spilled: Excel.Range[] = [];
  for (let first = 0; first < cells.length; first += FORMULAS_AT_ONCE) {
    const asked = cells.slice(first, first + FORMULAS_AT_ONCE).map((cell) => {
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
      cell.load('values,formulas,address,rowIndex,columnIndex,worksheet/name');
      return { cell, spill };
    });
    await context.sync();
    for (const { cell, spill } of asked) {
      const value: unknown = cell.values[0]?.[0];
      if (!spill.isNullObject) {
        spilled.push(spill);
      } else if (noResults.includes(value)) {
        throw new Problem('formulaNotReady', { address: cell.address, value: String(value) });
      } else if (value !== cell.formulas[0]?.[0]) {
        // Else it is a text: Excel gives one that begins as a formula as if it were one (office-js issue 6687).
        single.push(cell);
      }
    }
  }
  return { single, spilled };
}

function resultAt(
  { worksheet, rowIndex, columnIndex }: Excel.Range,
  firstRow: number,
  values: unknown[][],
): Result {
  return { sheet: worksheet.name, row: rowIndex + firstRow, column: columnIndex, values };
}

/** From the last to the first: the formula of a long result stands until all cells below it are written. */
async function writeResults(context: Excel.RequestContext, results: readonly Result[]): Promise<void> {
  const budget = new RequestBudget(context, undefined);
  for (const { sheet, row, column, values } of [...results].reverse()) {
    const written = values.map((cells) => cells.map(asWritten));
    await budget.reserve(written);
    const columns = written[0]?.length ?? 0;
    const place = context.workbook.worksheets.getItem(sheet);
    place.getRangeByIndexes(row, column, written.length, columns).values = written;
  }
  await budget.send();
}

/** A label such as "=High" stays a text; an error text such as #N/A becomes the error again. */
function asWritten(value: unknown): unknown {
  return typeof value === 'string' && !value.startsWith('#') ? asCellText(value) : value;
}
