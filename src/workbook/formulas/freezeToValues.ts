import { Problem } from '../../engine/problem';
import { asCellText } from '../paint/asCellText';
import { runInExcel } from '../runInExcel';
import { findOwnFormulas, type FreezeScope } from './findOwnFormulas';

export type { FreezeScope };

/** Values are read and written in parts of this many cells, so that a message stays within Excel's limit. */
const CELLS_AT_ONCE = 100_000;
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

interface Result {
  readonly range: Excel.Range;
  readonly cellCount: number;
}

/**
 * Replaces formulas that call the add-in's functions by their results, spilled ones with all their cells.
 * Any other formula stays. Gives the number of formulas replaced. All results are read before the first is written:
 * a formula that reads another one's result is calculated again as soon as that is written.
 * Raises a Problem `formulaNotReady` (facts: address, value) where a formula shows no result, and then changes nothing.
 */
export async function freezeToValues(scope: FreezeScope): Promise<number> {
  return runInExcel(
    async (context) => {
      const cells = await findOwnFormulas(context, scope);
      const frozen: { readonly range: Excel.Range; readonly values: unknown[][] }[] = [];
      const parts = inParts(await resultsOf(context, cells));
      for (const part of parts) {
        for (const { range } of part) range.load('values');
        await context.sync();
        for (const { range } of part) frozen.push({ range, values: range.values });
      }
      let written = 0;
      for (const part of parts) {
        for (const { range, values } of frozen.slice(written, written + part.length)) {
          range.values = values.map((row) => row.map(asWritten));
        }
        written += part.length;
        await context.sync();
      }
      return cells.length;
    },
    { oneUndoStep: true },
  );
}

/** The cells that each formula fills: what it spills into, or its own cell. */
async function resultsOf(context: Excel.RequestContext, cells: readonly Excel.Range[]): Promise<Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < cells.length; first += FORMULAS_AT_ONCE) {
    const asked = cells.slice(first, first + FORMULAS_AT_ONCE).map((cell) => {
      const spilled = cell.getSpillingToRangeOrNullObject();
      spilled.load('cellCount');
      cell.load('values,address');
      return { cell, spilled };
    });
    await context.sync();
    for (const { cell, spilled } of asked) {
      const value: unknown = cell.values[0]?.[0];
      if (spilled.isNullObject && noResults.includes(value)) {
        throw new Problem('formulaNotReady', { address: cell.address, value: String(value) });
      }
      results.push(
        spilled.isNullObject
          ? { range: cell, cellCount: 1 }
          : { range: spilled, cellCount: spilled.cellCount },
      );
    }
  }
  return results;
}

function inParts(results: readonly Result[]): Result[][] {
  const parts: Result[][] = [];
  let cellCount = Infinity;
  for (const result of results) {
    if (cellCount + result.cellCount > CELLS_AT_ONCE) {
      parts.push([]);
      cellCount = 0;
    }
    parts.at(-1)!.push(result);
    cellCount += result.cellCount;
  }
  return parts;
}

/** A label such as "=High" stays a text; an error text such as #N/A becomes the error again. */
function asWritten(value: unknown): unknown {
  return typeof value === 'string' && !value.startsWith('#') ? asCellText(value) : value;
}
