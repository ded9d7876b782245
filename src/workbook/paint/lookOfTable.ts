import type { TableBlock, TableColumn } from '../../report/plan';
import type { AskedLook, CellLook } from './CellLook';
import { styleLooks } from './cellStyles';
import { capitalized } from './lookOfCells';

/** The looks of a list: of its header, its columns and its rows. */
export function lookOfTable(block: TableBlock): readonly AskedLook[] {
  const { row, column, rowCount, columns } = block;
  const header = { row, column, rows: 1, columns: columns.length };
  if (rowCount === 0) {
    return [
      { area: header, look: styleLooks.columnHeader },
      { area: { row: row + 1, column, rows: 1, columns: 1 }, look: styleLooks.note },
    ];
  }
  const body = { ...header, row: row + 1, rows: rowCount };
  const wraps = columns.some(({ wrap }) => wrap === true);
  return [
    { area: body, look: { vertical: 'Top' } },
    { area: header, look: { ...styleLooks.columnHeader, wrap: true, vertical: 'Center' } },
    ...columns.flatMap((planned, index) => {
      const cells = { column: column + index, columns: 1 };
      return [
        { area: { ...body, ...cells }, look: lookOfColumn(block, planned, index) },
        { area: { ...header, ...cells }, look: lookOfHeader(block, planned, index) },
      ];
    }),
    { area: wraps ? { ...header, rows: rowCount + 1 } : header, look: { autofit: true } },
  ];
}

function lookOfColumn(
  block: TableBlock,
  { numberFormat, alignment, wrap }: TableColumn,
  index: number,
): CellLook {
  return {
    numberFormat,
    wrap: wrap === true ? true : undefined,
    horizontal: alignment === undefined ? undefined : capitalized(alignment),
    ...indentOf(block, index),
  };
}

/** A header stands over its figures: numbers are right-aligned by Excel, so their headers are too. */
function lookOfHeader(block: TableBlock, { numberFormat, alignment }: TableColumn, index: number): CellLook {
  const side = alignment ?? (numberFormat === undefined ? undefined : 'right');
  return { horizontal: side === undefined ? undefined : capitalized(side), ...indentOf(block, index) };
}

/** A column of texts that begins where the figures of the one before it end is moved off them: the two would read as one. */
function indentOf({ columns }: TableBlock, index: number): CellLook {
  const before = columns[index - 1];
  const { alignment = 'left', numberFormat } = columns[index]!;
  const followsFigures = before?.numberFormat !== undefined && (before.alignment ?? 'right') === 'right';
  if (!followsFigures || numberFormat !== undefined || alignment !== 'left') return {};
  // Excel indents only what is aligned to a side.
  return { horizontal: 'Left', indent: 1 };
}
