import { Problem } from '../../engine/problem';
import { toProblem } from '../runInExcel';
import { cellsPerRequest } from './planReadChunks';

/** Cells asked for first, to learn how many bytes a cell takes. */
const FIRST_CELLS = 2_000;
/** Rows of each range whose size is measured. */
const SAMPLE_ROWS = 200;

/** Some rows of one of the ranges, as they were read. */
export interface ReadPart {
  /** Which of the ranges, and which of its rows is the first, 0-based. */
  readonly range: number;
  readonly firstRow: number;
  readonly rows: unknown[][];
}

/** A range by its place; its rowIndex, rowCount and columnCount are known. */
export type KnownRange = Pick<Excel.Range, 'rowIndex' | 'rowCount' | 'columnCount' | 'getCell'>;

interface AskedPart {
  readonly range: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Reads ranges one after the other and each from top to bottom, in requests that stay within Excel's limits: as many
 * cells as four megabytes hold by the size of those before, half as many where Excel still refuses. Small ranges share
 * a request. Their rowIndex, rowCount and columnCount must be loaded.
 *
 * Raises a Problem `readReturnedNothing` (facts: row) when Excel answers null instead of cells, which it does silently
 * above its limits, and `responseTooLarge` where a single row is.
 */
export async function* readInParts(
  context: Excel.RequestContext,
  ranges: readonly KnownRange[],
  property: 'values' | 'formulas' | 'numberFormat',
): AsyncGenerator<ReadPart> {
  let cellsAtOnce = FIRST_CELLS;
  for (let range = 0, row = 0; range < ranges.length;) {
    const asked = partsFrom(ranges, range, row, cellsAtOnce);
    const read = asked.map((part) => rowsOf(ranges[part.range]!, part));
    for (const part of read) part.load(property);
    try {
      await context.sync();
    } catch (error) {
      const problem = toProblem(error);
      const isOneRow = asked.length === 1 && asked[0]!.rowCount === 1;
      if (problem.code !== 'responseTooLarge' || isOneRow) throw problem;
      // Cells further down are longer than those before them.
      cellsAtOnce = Math.ceil(asked.reduce((sum, part) => sum + cellsOf(part), 0) / 2);
      continue;
    }
    const answers = read.map((part) => part[property] as unknown[][] | null);
    // Proxies of parts already read would be kept until the end of the batch otherwise.
    for (const part of read) part.untrack();
    for (const [index, part] of asked.entries()) {
      const rows = answers[index];
      if (rows === null || rows === undefined) {
        throw new Problem('readReturnedNothing', { row: ranges[part.range]!.rowIndex + part.firstRow + 1 });
      }
      yield { range: part.range, firstRow: part.firstRow, rows };
    }
    cellsAtOnce = cellsPerRequest(answers.flatMap((rows) => rows?.slice(0, SAMPLE_ROWS) ?? []));
    const last = asked[asked.length - 1]!;
    row = last.firstRow + last.rowCount;
    range = last.range;
    if (row >= ranges[range]!.rowCount) {
      range += 1;
      row = 0;
    }
  }
}

/** What to ask for next: whole rows, from here on, of no more than so many cells, but at least one row. */
function partsFrom(
  ranges: readonly KnownRange[],
  firstRange: number,
  firstRow: number,
  cellCount: number,
): readonly AskedPart[] {
  const parts: AskedPart[] = [];
  let left = cellCount;
  for (let range = firstRange; range < ranges.length; range += 1) {
    const { rowCount, columnCount } = ranges[range]!;
    const from = range === firstRange ? firstRow : 0;
    const fitting = Math.floor(left / columnCount);
    if (fitting === 0 && parts.length > 0) break;
    const part = {
      range,
      firstRow: from,
      rowCount: Math.min(Math.max(fitting, 1), rowCount - from),
      columnCount,
    };
    parts.push(part);
    left -= cellsOf(part);
    if (from + part.rowCount < rowCount) break;
  }
  return parts;
}

function cellsOf({ rowCount, columnCount }: AskedPart): number {
  return rowCount * columnCount;
}

function rowsOf(range: KnownRange, { firstRow, rowCount, columnCount }: AskedPart): Excel.Range {
  return range.getCell(firstRow, 0).getResizedRange(rowCount - 1, columnCount - 1);
}

/** The whole of a small range, read in the same parts: even few rows can be too wide for one request. */
export async function readWhole(
  context: Excel.RequestContext,
  range: Excel.Range,
  property: 'values' | 'formulas' | 'numberFormat',
): Promise<unknown[][]> {
  const all: unknown[][] = [];
  for await (const { rows } of readInParts(context, [range], property)) all.push(...rows);
  return all;
}
