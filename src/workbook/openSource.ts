import { analyses, inputsOf } from '../analyses';
import { createGridBuilder } from '../engine/table/createGridBuilder';
import { findTables } from '../engine/table/findTables';
import { Problem, type Notice } from '../engine/problem';
import type { GridOrigin, RawGrid } from '../engine/table/types';
import { parseAddress, splitAddresses } from './parseAddress';
import { askDateSystem } from './read/askDateSystem';
import { askPendingCalculation } from './read/askPendingCalculation';
import { leaveOutStrays, type MainPart } from './read/leaveOutStrays';
import { pauseForPane, throwIfCancelled } from './read/pauseForPane';
import { readHiddenRows } from './read/readHiddenRows';
import { readInParts, readWhole } from './read/readInParts';
import { runInExcel } from './runInExcel';
import type { OpenedSource, RunOptions, SourceDescription } from './types';

/** Rows looked at to learn which number formats the columns have. */
const SAMPLE_ROWS = 200;
/** Merged cells matter in headers only; asking for more would be slow on a large sheet. */
const HEADER_ROWS = 30;
/** A sheet of a million rows and a hundred columns: as typed columns 800 MB. */
const MOST_CELLS = 105_000_000;
const STRAYS_NAMED = 5;

/**
 * Reads every cell of a source into typed columns, in requests that stay within Excel's limits.
 *
 * A few cells far from everything else are left out and named in a notice; where calculation is manual and formulas wait
 * for it, a notice says that values may be old.
 *
 * Raises a Problem `sourceGone` when the table or sheet is no longer there, `sourceEmpty` when it has no cells,
 * `sourceTooLarge` when it has more than memory holds,
 * and `readReturnedNothing` when Excel answers null instead of values, which it does silently above its limits.
 */
export async function openSource(
  description: SourceDescription,
  options: RunOptions = {},
): Promise<OpenedSource> {
  return runInExcel(async (context) => {
    const calculationPending = askPendingCalculation(context);
    const { range, strays } = await findRange(context, description);
    const notices = [...calculationPending(), ...strayNotices(strays)];
    const origin = await readOrigin(context, range, description);
    const grid = await readCells(context, range, origin, options);
    const regions = findTables(grid, inputsOf(options.analyses ?? analyses)).map((region) => ({
      ...region,
      notices: [...region.notices, ...notices],
    }));
    return { description, origin, grid, regions };
  });
}

async function findRange(context: Excel.RequestContext, description: SourceDescription): Promise<MainPart> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(description.sheet);
  const table =
    description.table === undefined
      ? undefined
      : context.workbook.tables.getItemOrNullObject(description.table);
  sheet.load('name');
  table?.load('name');
  await context.sync();
  if (sheet.isNullObject || table?.isNullObject) {
    throw new Problem('sourceGone', { sheet: description.sheet, table: description.table ?? '' });
  }
  const range = table?.getRange() ?? sheet.getUsedRangeOrNullObject(true);
  range.load('address,rowIndex,rowCount,columnCount');
  await context.sync();
  if (range.isNullObject) throw new Problem('sourceEmpty', { sheet: description.sheet });
  const main = table === undefined ? await leaveOutStrays(context, range) : { range, strays: [] };
  const { address, rowCount, columnCount } = main.range;
  if (rowCount * columnCount > MOST_CELLS) {
    throw new Problem('sourceTooLarge', { sheet: description.sheet, address, cells: MOST_CELLS });
  }
  return main;
}

/** Says which cells of the sheet were not looked at. */
function strayNotices(strays: readonly string[]): Notice[] {
  const [stray] = strays;
  if (stray === undefined) return [];
  const { row, column } = parseAddress(stray);
  return [
    {
      code: 'strayCells',
      severity: 'warning',
      facts: { count: strays.length, addresses: strays.slice(0, STRAYS_NAMED) },
      cells: [{ row: row + 1, column: column + 1 }],
    },
  ];
}

async function readOrigin(
  context: Excel.RequestContext,
  range: Excel.Range,
  description: SourceDescription,
): Promise<GridOrigin> {
  const { row, column } = parseAddress(range.address);
  const sample = rowsOf(range, 0, Math.min(SAMPLE_ROWS, range.rowCount), range.columnCount);
  sample.load('rowIndex,rowCount,columnCount');
  const head = rowsOf(range, 0, Math.min(HEADER_ROWS, range.rowCount), range.columnCount);
  head.load('rowIndex,rowCount,columnCount');
  const culture = context.application.cultureInfo.numberFormat;
  culture.load('numberDecimalSeparator');
  const usesDateSystem1904 = askDateSystem(context);
  await context.sync();
  const headValues = await readWhole(context, head, 'values');
  return {
    sheet: description.sheet,
    table: description.table,
    firstRow: row + 1,
    firstColumn: column + 1,
    numberFormats: (await readWhole(context, sample, 'numberFormat')) as string[][],
    mergedAreas: hasGapInHeader(headValues) ? await readMergedAreas(context, head) : [],
    hiddenRows: await readHiddenRows(context, range),
    date1904: usesDateSystem1904(),
    decimalSeparator: knownSeparator(culture.numberDecimalSeparator),
  };
}

function knownSeparator(sign: string): '.' | ',' | undefined {
  return sign === '.' || sign === ',' ? sign : undefined;
}

/**
 * Whether the first row with several cells has a blank among them, as a merged header leaves.
 * Asking for merged areas empties the undo list of Excel on the desktop (office-js issue 5918), so it is asked only then.
 */
function hasGapInHeader(head: readonly (readonly unknown[])[]): boolean {
  const header = head.find((row) => row.filter((cell) => cell !== '').length > 1);
  return header !== undefined && header.includes('');
}

async function readMergedAreas(
  context: Excel.RequestContext,
  head: Excel.Range,
): Promise<[number, number, number, number][]> {
  const merged = head.getMergedAreasOrNullObject();
  merged.load('address');
  await context.sync();
  return merged.isNullObject ? [] : splitAddresses(merged.address).map(toMergedArea);
}

function toMergedArea(address: string): [number, number, number, number] {
  const area = parseAddress(address);
  return [area.row + 1, area.column + 1, area.rows, area.columns];
}

async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  origin: GridOrigin,
  { onProgress, signal }: RunOptions,
): Promise<RawGrid> {
  const builder = createGridBuilder(origin, range.rowCount);
  throwIfCancelled(signal);
  for await (const { firstRow, rows } of readInParts(context, [range], 'values')) {
    builder.appendRows(rows);
    onProgress?.({ phase: 'reading', done: firstRow + rows.length, total: range.rowCount });
    await pauseForPane(signal);
  }
  return builder.finish();
}

function rowsOf(range: Excel.Range, first: number, rows: number, columns: number): Excel.Range {
  return range.getCell(first, 0).getResizedRange(rows - 1, columns - 1);
}
